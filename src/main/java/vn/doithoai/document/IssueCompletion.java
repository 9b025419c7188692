package vn.doithoai.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finishes what was numbered when the process behind it ends early: an issued document reaches its recipients and the
 * file, whatever becomes of the round meanwhile.
 */
@Service
@Transactional
public class IssueCompletion {

    private final DocumentRegister register;
    private final Renditions renditions;
    private final DocumentDispatch dispatch;
    private final Issuing issuing;

    IssueCompletion(DocumentRegister register, Renditions renditions, DocumentDispatch dispatch, Issuing issuing) {
        this.register = register;
        this.renditions = renditions;
        this.dispatch = dispatch;
        this.issuing = issuing;
    }

    /** Every step is done only where it was still missing. */
    public void complete(String owner) {
        List<String> open = register.ofOwner(owner).stream()
                .filter(document -> document.state() == DocumentState.ISSUED)
                .map(Document::id)
                .toList();
        for (String id : open) {
            renditions.freeze(id);
            dispatch.dispatch(id);
            issuing.file(id);
        }
    }
}
