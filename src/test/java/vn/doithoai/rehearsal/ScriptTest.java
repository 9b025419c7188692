package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final CaseFile CASE = CaseFileReader.read("""
            name: Thử
            actors: {a: [records-clerk], b: [records-clerk], c: [records-clerk]}
            events:
              - {at: 2025-08-18T08:00, start: petition, by: a}
            steps:
              - {task: UserTask_IssueDocument, document: NOTICE, by: a, fields: {ownNumber: 340}}
              - {task: UserTask_CheckForm, by: a}
              - {task: UserTask_CheckForm, by: b}
              - {task: UserTask_SignDocument, case: KN-2025-02-0001, by: a}
            routine:
              - {task: UserTask_CheckForm, by: c}
            """);

    private final Script script = new Script(CASE);

    @Test
    void stepsComeOnceInTheirOrderThenTheRoutineEachTime() {
        assertThat(play("UserTask_CheckForm", "NOTICE")).isEqualTo("a");
        assertThat(play("UserTask_CheckForm", "NOTICE")).isEqualTo("b");
        assertThat(play("UserTask_CheckForm", "NOTICE")).isEqualTo("c");
        assertThat(play("UserTask_CheckForm", "REPORT")).isEqualTo("c");
    }

    @Test
    void aStepForOneKindOfDocumentFitsNoOther() {
        assertThat(script.cue(task("UserTask_IssueDocument", "REPORT"))).isEmpty();
        assertThat(script.cue(task("UserTask_IssueDocument", "NOTICE")).map(Script.Cue::step))
                .hasValueSatisfying(step -> assertThat(step.fields()).isEqualTo(Map.of("ownNumber", 340)));
    }

    @Test
    void lookingAtACueDoesNotUseItUp() {
        Script.OpenTask task = task("UserTask_CheckForm", "NOTICE");
        assertThat(script.cue(task)).isEqualTo(script.cue(task)).isPresent();
    }

    @Test
    void nobodyDoesATaskThatTheCaseDoesNotName() {
        assertThat(script.cue(task("UserTask_SignDocument", "NOTICE"))).isEmpty();
    }

    @Test
    void stepsThatNeverCameUpAreKnown() {
        play("UserTask_CheckForm", "NOTICE");
        play("UserTask_CheckForm", "NOTICE");

        assertThat(script.unused())
                .extracting(CaseFile.Step::task)
                .containsExactly("UserTask_IssueDocument", "UserTask_SignDocument");
    }

    private String play(String key, String document) {
        Script.Cue cue = script.cue(task(key, document)).orElseThrow();
        script.done(cue);
        return cue.step().by();
    }

    @Test
    void aStepForOneCaseFitsThatCaseAndItsDocuments() {
        assertThat(script.cue(task("UserTask_SignDocument", "NOTICE", "KN-2025-02-0001")))
                .isPresent();
        assertThat(script.cue(task("UserTask_SignDocument", "NOTICE", "KN-2025-02-0001/VB-02")))
                .isPresent();
        assertThat(script.cue(task("UserTask_SignDocument", "NOTICE", "KN-2025-02-0001-2")))
                .isEmpty();
        assertThat(script.cue(task("UserTask_SignDocument", "NOTICE", "KN-2025-02-0002/VB-01")))
                .isEmpty();
    }

    private static Script.OpenTask task(String key, String document) {
        return task(key, document, "DT-2025-02/VB-01");
    }

    private static Script.OpenTask task(String key, String document, String subject) {
        return new Script.OpenTask(
                "1", key, "Việc", Optional.of(document), subject, LocalDateTime.parse("2025-08-20T09:00"));
    }
}
