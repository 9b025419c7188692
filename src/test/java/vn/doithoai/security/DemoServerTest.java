package vn.doithoai.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** A test over real HTTP against the whole server with sample users, on one database in memory for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=" + DemoServerTest.DATABASE,
            // engines are found by name in a register of the whole JVM, which other tests' engines share
            "camunda.bpm.process-engine-name=security"
        })
@ActiveProfiles("demo")
@interface DemoServerTest {

    String DATABASE = "jdbc:h2:mem:security-http";
}
