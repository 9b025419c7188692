package vn.doithoai.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;

/**
 * Registers the web applications' engine API under its own name before the starter does (which then leaves it alone),
 * with one thing more: {@link InvalidInputMapper} and its companion.
 */
class EngineRestErrors implements ServletContextInitializer, Ordered {

    private static final String NAME = "Engine Api";
    private static final String MAPPING = "/camunda/api/engine/*";

    @Override
    public void onStartup(ServletContext context) {
        ServletRegistration.Dynamic servlet = context.addServlet(NAME, ServletContainer.class);
        servlet.addMapping(MAPPING);
        servlet.setInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, EngineApi.class.getName());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
