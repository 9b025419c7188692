package vn.doithoai.petition.process;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When {@code retention.bpmn} looks for identities that are kept too long; the model reads it by the bean's name. */
@Configuration(proxyBeanMethods = false)
class RetentionSchedule {

    /** @param cycle a cron expression with seconds; by default each night at 02h30 */
    @Bean
    String retentionCycle(@Value("${doithoai.retention.cycle:0 30 2 * * ?}") String cycle) {
        return cycle;
    }
}
