package vn.doithoai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** bpmnlint with the rules in {@code .bpmnlintrc}: zero errors and zero warnings. */
class BpmnLintTest {

    @Test
    void all_models_pass_without_a_warning() {
        NodeTools.Outcome outcome =
                lint(ProcessModel.all().stream().map(ProcessModel::path).toList());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    @Test
    void a_faulty_model_is_refused() {
        NodeTools.Outcome outcome = lint(List.of(Path.of("src/test/resources/models/faulty.bpmn")));
        assertThat(outcome.exitCode()).as(outcome.output()).isNotZero();
        assertThat(outcome.output()).contains("label-required", "no-disconnected", "history-time-to-live");
    }

    private static NodeTools.Outcome lint(List<Path> models) {
        List<String> arguments = new ArrayList<>(List.of(
                "node_modules/bpmnlint/bin/bpmnlint.js",
                "--max-warnings=0",
                "--config",
                Path.of(".bpmnlintrc").toAbsolutePath().toString()));
        Stream<Path> files = models.stream().map(Path::toAbsolutePath);
        arguments.addAll(files.map(Path::toString).toList());
        return NodeTools.node(arguments);
    }
}
