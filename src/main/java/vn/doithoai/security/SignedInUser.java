package vn.doithoai.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine's web applications who is signed in, so that they never show a sign-in of their own. Groups are left
 * out on purpose: the web applications then load them from the identity service.
 *
 * <p>Created by name by the engine's filter, hence public with a public constructor and no collaborators.
 */
public class SignedInUser implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken || !signedIn.isAuthenticated()) {
            return AuthenticationResult.unsuccessful();
        }
        // an account deleted during the session must not come back through it
        boolean exists = engine.getIdentityService()
                        .createUserQuery()
                        .userId(signedIn.getName())
                        .count()
                > 0;
        return exists
                ? AuthenticationResult.successful(signedIn.getName())
                : AuthenticationResult.unsuccessful(signedIn.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // no challenge: a 401 makes the web application go to its sign-in view, and from there to our page
    }
}
