package vn.doithoai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process model keeps every rule, and every rule finds its fault in a model full of faults. */
class ModelRulesTest {

    private static final Path FAULTY = Path.of("src/test/resources/models/faulty.bpmn");

    static Stream<Arguments> modelsAndRules() {
        return ProcessModel.all().stream()
                .flatMap(model -> Rule.ofModels().stream().map(rule -> Arguments.of(model, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("modelsAndRules")
    void model_keeps_rule(ProcessModel model, Rule<ProcessModel> rule) {
        assertThat(rule.check(model)).as("%s: %s", model, rule).isEmpty();
    }

    static Stream<Rule<ProcessModel>> rules() {
        return Rule.ofModels().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rule_finds_its_fault(Rule<ProcessModel> rule) {
        assertThat(rule.check(ProcessModel.read(FAULTY))).as(rule.name()).isNotEmpty();
    }
}
