package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * Where a form about a draft came from and who sent it.
 *
 * @param task from whose frame it was sent
 * @param basis version of the document that the form was made from
 */
record DraftVisit(Optional<String> task, String basis, Authentication signedIn) {

    boolean fromTask() {
        return task.filter(id -> !id.isBlank()).isPresent();
    }
}
