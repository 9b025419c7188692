package vn.doithoai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form keeps every rule and is shown by a model, and every rule finds its fault in a form full of faults. */
class FormRulesTest {

    private static final Path FAULTY = Path.of("src/test/resources/models/faulty.form");

    static Stream<Arguments> formsAndRules() {
        return FormFile.all().stream().flatMap(form -> FormRules.all().stream().map(rule -> Arguments.of(form, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formsAndRules")
    void form_keeps_rule(FormFile form, Rule<FormFile> rule) {
        assertThat(rule.check(form)).as("%s: %s", form, rule).isEmpty();
    }

    static Stream<Rule<FormFile>> rules() {
        return FormRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rule_finds_its_fault(Rule<FormFile> rule) {
        assertThat(rule.check(FormFile.read(FAULTY))).as(rule.name()).isNotEmpty();
    }

    @Test
    void every_form_is_shown_by_a_model() {
        Stream<String> shown = ProcessModel.all().stream().flatMap(UserTaskRules::formRefs);
        assertThat(FormFile.all())
                .extracting(FormFile::name)
                .containsExactlyInAnyOrderElementsOf(shown.distinct().toList());
    }
}
