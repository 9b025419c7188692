package vn.doithoai.rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round to rehearse: who takes part, what happens from outside, and who does which task how.
 *
 * @param actors sign-in name to role groups
 * @param events what starts from outside, by start form
 * @param steps done once each, in this order where several fit
 * @param routine who does a task when no step fits any more
 * @param until where to stop; commitments that are still open then are told and no fault
 */
record CaseFile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Map<String, List<String>> actors,
        @JsonProperty(required = true) List<Event> events,
        List<Step> steps,
        List<Step> routine,
        Optional<LocalDateTime> until) {

    CaseFile {
        steps = steps == null ? List.of() : steps;
        routine = routine == null ? List.of() : routine;
    }

    /**
     * What comes from outside: a start form that is filled in, or a deed on a petition that is under way.
     *
     * @param start process id
     * @param act what is done to the petition
     * @param subject case number of that petition
     * @param fields the form's fields by key, or the deed's particulars
     */
    record Event(
            @JsonProperty(required = true) LocalDateTime at,
            Optional<String> start,
            Optional<String> act,
            @JsonProperty("case") Optional<String> subject,
            @JsonProperty(required = true) String by,
            Map<String, Object> fields) {

        Event {
            fields = fields == null ? Map.of() : fields;
        }
    }

    /**
     * A task that is done.
     *
     * @param document only for tasks on a document of this kind
     * @param subject only for tasks of the case with this number, and of the documents that belong to it
     * @param at not before this moment
     * @param after time that passes between getting the task and finishing it; one hour where neither is said
     * @param reasons why warnings of the automatic check may stand, by its rule, where the task is on a draft
     */
    record Step(
            @JsonProperty(required = true) String task,
            Optional<String> document,
            @JsonProperty("case") Optional<String> subject,
            @JsonProperty(required = true) String by,
            Optional<LocalDateTime> at,
            Optional<Duration> after,
            Map<String, Object> fields,
            Map<String, String> reasons) {

        private static final Duration USUAL = Duration.ofHours(1);

        Step {
            fields = fields == null ? Map.of() : fields;
            reasons = reasons == null ? Map.of() : reasons;
        }

        /** @param businessKey of the instance that the task belongs to */
        boolean concerns(String businessKey) {
            return subject.isEmpty()
                    || businessKey.equals(subject.get())
                    || businessKey.startsWith(subject.get() + "/");
        }

        LocalDateTime doneAt(LocalDateTime taskCreated) {
            LocalDateTime soonest = taskCreated.plus(after.orElse(at.isPresent() ? Duration.ZERO : USUAL));
            return at.filter(moment -> moment.isAfter(soonest)).orElse(soonest);
        }
    }
}
