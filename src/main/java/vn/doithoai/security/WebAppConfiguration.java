package vn.doithoai.security;

import jakarta.servlet.Filter;
import java.util.Map;
import org.apache.catalina.valves.RemoteIpValve;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the engine's web applications to our sign-in, and the server to a proxy that ends TLS. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebAppConfiguration {

    /** After Spring Security's own filters (order -100), which know the person, and before the web applications'. */
    private static final int AFTER_SIGN_IN = 0;

    @Bean
    FilterRegistrationBean<Filter> signedInUserFilter() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setName("signedInUser");
        filter.setInitParameters(Map.of("authentication-provider", SignedInUser.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SIGN_IN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebAppSignOutFilter> webAppSignOutFilter() {
        FilterRegistrationBean<WebAppSignOutFilter> filter = new FilterRegistrationBean<>(new WebAppSignOutFilter());
        filter.addUrlPatterns("/camunda/api/admin/auth/user/*");
        filter.setOrder(AFTER_SIGN_IN);
        return filter;
    }

    @Bean
    EngineRestErrors engineRestErrors() {
        return new EngineRestErrors();
    }

    /** Believes X-Forwarded-Proto and -For only from private addresses, where the office's own proxy stands. */
    @Bean
    @ConditionalOnProperty("doithoai.https")
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behindTlsProxy() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setProtocolHeader("X-Forwarded-Proto");
        return server -> server.addEngineValves(valve);
    }
}
