package vn.doithoai.calendar;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Loads the rules. An office that must follow other numbers points the two properties at its own files, e.g.
 * {@code file:/…/terms.yaml}; a wrong file stops the start.
 */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(
            @Value("${doithoai.calendar.holidays:classpath:rules/holidays.yaml}") Resource holidays)
            throws IOException {
        return WorkingCalendar.read(holidays.getInputStream(), String.valueOf(holidays.getFilename()));
    }

    @Bean
    StatutoryTerms statutoryTerms(@Value("${doithoai.calendar.terms:classpath:rules/terms.yaml}") Resource terms)
            throws IOException {
        return StatutoryTerms.read(terms.getInputStream(), String.valueOf(terms.getFilename()));
    }
}
