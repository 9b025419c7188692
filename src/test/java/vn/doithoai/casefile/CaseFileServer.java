package vn.doithoai.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.doithoai.pathways.EmptyOffice;
import vn.doithoai.pathways.PathwaysConfiguration;

/** A test against the whole server with sample users, in an empty office in memory; jobs run when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:casefile",
            "camunda.bpm.process-engine-name=casefile",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({
    PathwaysConfiguration.class,
    OfficeAtWork.class,
    PetitionsAtWork.class,
    IssuedPapers.class,
    Reader.class,
    Tasklist.class
})
@ExtendWith(EmptyOffice.class)
@interface CaseFileServer {}
