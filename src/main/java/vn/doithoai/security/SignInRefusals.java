package vn.doithoai.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a refused request gets: a person is led to the sign-in page, a REST call gets a bare 401, and a form that
 * outlived its session leads to the sign-in page with the reason instead of an error.
 */
class SignInRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final LoginUrlAuthenticationEntryPoint signInPage =
            new LoginUrlAuthenticationEntryPoint(SignInController.SIGN_IN);
    private final AccessDeniedHandlerImpl forbidden = new AccessDeniedHandlerImpl();

    SignInRefusals() {
        // a relative address stays right behind a proxy that ends TLS
        signInPage.setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (AccessRules.API.matches(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            signInPage.commence(request, response, reason);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (reason instanceof CsrfException && request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInController.SIGN_IN + "?het-phien");
        } else {
            forbidden.handle(request, response, reason);
        }
    }
}
