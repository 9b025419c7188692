package vn.doithoai.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Response headers of all pages. The engine's web applications set a content policy of their own, which stays; ours
 * applies where none is set. Strict transport security is sent on TLS requests, which includes those that a proxy
 * forwards when {@code doithoai.https} is on.
 */
final class SecurityHeaders {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Several megabytes of scripts and fonts that hold nothing of the office: browsers may keep them. */
    private static final RequestMatcher SCRIPTS = new OrRequestMatcher(
            AccessRules.path("/assets/**"),
            AccessRules.path("/camunda/lib/**"),
            AccessRules.path("/camunda/app/{app}/*.js"),
            AccessRules.path("/camunda/app/{app}/*.css"),
            AccessRules.path("/camunda/app/{app}/assets/**"));

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(SCRIPTS), new CacheControlHeadersWriter()))
                // our own pages are shown in a frame inside Tasklist
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
    }
}
