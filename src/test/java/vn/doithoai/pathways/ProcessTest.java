package vn.doithoai.pathways;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.doithoai.Application;

/**
 * The whole application without its web server, on an empty database in memory, with sample accounts and nobody but the
 * test to run jobs. All process tests carry exactly this, so that the context is started once for all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pathways;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=pathways",
            "camunda.bpm.job-execution.enabled=false",
            "doithoai.mail.host=",
            "doithoai.mail.outbox-dir=target/pathways/thu",
            "logging.level.root=error",
            "logging.level.org.camunda=off"
        })
@ActiveProfiles("demo")
@Import(PathwaysConfiguration.class)
@ExtendWith(EmptyOffice.class)
public @interface ProcessTest {}
