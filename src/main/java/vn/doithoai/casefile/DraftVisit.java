package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;

/**
 * Where a form about a draft came from and who sent it.
 *
 * @param task from whose frame it was sent
 * @param basis version of the document that the form was made from
 */
record DraftVisit(
        Optional<String> task, String basis, Authentication signedIn, Model model, HttpServletResponse response) {

    boolean fromTask() {
        return task.filter(id -> !id.isBlank()).isPresent();
    }
}
