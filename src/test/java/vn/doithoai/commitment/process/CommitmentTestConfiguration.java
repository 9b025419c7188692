package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Stage;

/** What the commitment's tests have besides the common tools. */
@TestConfiguration(proxyBeanMethods = false)
class CommitmentTestConfiguration {

    @Bean
    @Primary
    CitizenLetters citizenLetters() {
        return new CitizenLetters();
    }

    @Bean
    Course course(Commitments commitments, RuntimeService runtime, Desk desk, Stage stage) {
        return new Course(commitments, runtime, desk, stage);
    }
}
