package vn.doithoai.security;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One sign-in for Tasklist, Cockpit, Admin and our own pages; everything that {@link AccessRules} does not name is
 * refused.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SignInConfiguration {

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, EngineAuthenticationProvider identity) throws Exception {
        SignInRefusals refusals = new SignInRefusals();
        return http.authenticationProvider(identity)
                .authorizeHttpRequests(AccessRules::apply)
                .formLogin(SignInConfiguration::signIn)
                .logout(SignInConfiguration::signOut)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                // the engine's web applications bring their own protection, by the header X-XSRF-TOKEN
                .csrf(csrf -> csrf.ignoringRequestMatchers(AccessRules.WEB_APPLICATIONS))
                // a fresh session on sign-in: the one before may still carry another person's engine login
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession))
                .headers(SecurityHeaders::apply)
                .build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(SignInController.SIGN_IN)
                .usernameParameter("username")
                .passwordParameter("password")
                .failureUrl(SignInController.SIGN_IN + "?loi")
                .defaultSuccessUrl("/");
    }

    private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl(SignInController.SIGN_OUT)
                .logoutSuccessUrl(SignInController.SIGN_IN + "?da-dang-xuat")
                .deleteCookies("JSESSIONID", "XSRF-TOKEN");
    }

    /** After signing in, a person returns to the page they asked for, never to a script, a picture or a REST answer. */
    private static HttpSessionRequestCache pagesOnly() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setUseEquals(true);
        RequestMatcher pages = new AndRequestMatcher(List.of(
                request -> HttpMethod.GET.matches(request.getMethod()),
                html,
                new NegatedRequestMatcher(AccessRules.API)));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(pages);
        return cache;
    }
}
