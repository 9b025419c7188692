package vn.doithoai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * "Sign out" in Tasklist, Cockpit or Admin ends the whole sign-in. By itself it would forget the engine's login only,
 * and the next page would sign the person in again.
 */
class WebAppSignOutFilter extends OncePerRequestFilter {

    private static final RequestMatcher SIGN_OUT =
            AccessRules.path(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        // only when the web application accepted it, that is after its check against forged requests
        if (SIGN_OUT.matches(request)
                && HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
            SecurityContextHolder.clearContext();
        }
    }
}
