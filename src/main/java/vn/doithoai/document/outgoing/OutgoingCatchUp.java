package vn.doithoai.document.outgoing;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentRegister;

/** Enters at start what earlier editions issued, which kept no book of its own. */
@Component
class OutgoingCatchUp implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final DocumentRegister documents;
    private final OutgoingBook book;

    OutgoingCatchUp(JdbcClient jdbc, DocumentRegister documents, OutgoingBook book) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.book = book;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        missing().forEach(this::enter);
    }

    private List<String> missing() {
        return jdbc.sql("select d.id from document d where d.number is not null and not exists"
                        + " (select 1 from outgoing_entry e where e.document_id = d.id)")
                .query(String.class)
                .list();
    }

    private void enter(String id) {
        try {
            book.enter(documents.get(id));
        } catch (DuplicateKeyException another) {
            // a second server that starts at the same time has entered it
            return;
        }
    }
}
