package vn.doithoai.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page and the front door. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    @GetMapping("/")
    String frontDoor() {
        return TASKLIST;
    }

    /**
     * @param ended a web application lost its session and sent the person here; then the form is shown in any case,
     *     because sending them back could go round in circles
     */
    @GetMapping(SIGN_IN)
    String signIn(HttpServletRequest request, @RequestParam(name = "ket-thuc") Optional<String> ended) {
        return request.getUserPrincipal() != null && ended.isEmpty() ? TASKLIST : "sign-in";
    }
}
