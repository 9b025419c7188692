package vn.doithoai.document;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;

/** Puts the mark of urgency on a draft, or takes it off; who signs the document answers for it. */
@Service
@Transactional
public class UrgencyMarks {

    private final Drafting drafting;
    private final DocumentRegister register;
    private final Authors authors;

    UrgencyMarks(Drafting drafting, DocumentRegister register, Authors authors) {
        this.drafting = drafting;
        this.register = register;
        this.authors = authors;
    }

    /**
     * @param version of the document as the person saw it
     * @param urgency empty: the document bears no such mark
     * @param user becomes an author of the document
     * @throws InvalidInputException when the document is no longer a draft or was changed since
     */
    public void mark(String id, String version, Optional<Urgency> urgency, String user) {
        drafting.requireUnchanged(id, version);
        Document document = register.get(id);
        Marks marks = new Marks(urgency, document.content().marks().replaces());
        authors.add(id, user);
        register.replaceContent(id, document.content().marked(marks), document.frame());
    }
}
