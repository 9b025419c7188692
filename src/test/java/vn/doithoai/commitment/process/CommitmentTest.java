package vn.doithoai.commitment.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.doithoai.pathways.ProcessTest;

/** A process test in an office of its own, in which letters to citizens are kept for a look. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:commitments;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=commitments",
            "doithoai.mail.outbox-dir=target/commitments/thu"
        })
@Import(CommitmentTestConfiguration.class)
@interface CommitmentTest {}
