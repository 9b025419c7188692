package vn.doithoai.casefile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The outgoing register. What is searched for is sent in a form, so that no address of a page holds it. */
@Controller
@ConditionalOnWebApplication
class OutgoingPages {

    private final OutgoingListModel lists;

    OutgoingPages(OutgoingListModel lists) {
        this.lists = lists;
    }

    @GetMapping("/ho-so/van-ban-di")
    String first(Authentication signedIn, Model model) {
        return lists.fill(OutgoingListInput.empty(), PetitionViewer.of(signedIn), model);
    }

    @PostMapping("/ho-so/van-ban-di")
    String filtered(OutgoingListInput input, Authentication signedIn, Model model) {
        return lists.fill(input, PetitionViewer.of(signedIn), model);
    }

    @GetMapping("/ho-so/van-ban-di/kiem-tra")
    String audit(Model model) {
        return lists.audit(model);
    }
}
