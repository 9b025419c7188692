package vn.doithoai.rehearsal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who does which task: each step of the case once, then the routine. */
final class Script {

    private final List<CaseFile.Step> steps;
    private final List<CaseFile.Step> routine;

    Script(CaseFile file) {
        steps = new ArrayList<>(file.steps());
        routine = file.routine();
    }

    /**
     * A task of the engine as the script sees it.
     *
     * @param subject case number of the instance it belongs to
     */
    record OpenTask(
            String id, String key, String name, Optional<String> document, String subject, LocalDateTime created) {}

    /** What to do with an open task, and when. */
    record Cue(OpenTask task, CaseFile.Step step, LocalDateTime at) {}

    /** Empty when nobody in the case does this task. */
    Optional<Cue> cue(OpenTask task) {
        return Stream.concat(steps.stream(), routine.stream())
                .filter(step -> step.task().equals(task.key()))
                .filter(step -> step.document().isEmpty() || step.document().equals(task.document()))
                .filter(step -> step.concerns(task.subject()))
                .findFirst()
                .map(step -> new Cue(task, step, step.doneAt(task.created())));
    }

    void done(Cue cue) {
        steps.remove(cue.step());
    }

    /** Steps for which no task ever came up. */
    List<CaseFile.Step> unused() {
        return List.copyOf(steps);
    }
}
