package vn.doithoai.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What people need to do a task: a form that stays with the running version, and a role whose people see it. */
final class UserTaskRules {

    private static final String ROLE = "vn.doithoai.security.Role";

    private UserTaskRules() {}

    static List<Rule<ProcessModel>> all() {
        return List.of(
                new Rule<>("every user task has a form of its own deployment", UserTaskRules::withoutForm),
                new Rule<>("every form reference exists", UserTaskRules::unknownForms),
                new Rule<>("candidate groups are roles of the house", UserTaskRules::unknownGroups));
    }

    /** The ids of all forms that the model shows, its start form included. */
    static Stream<String> formRefs(ProcessModel model) {
        return Stream.concat(model.each(UserTask.class).stream(), model.each(StartEvent.class).stream())
                .map(element -> Elements.camunda(element, "formRef"))
                .flatMap(Optional::stream);
    }

    private static Stream<String> withoutForm(ProcessModel model) {
        Stream<BaseElement> tasks = model.each(UserTask.class).stream().map(BaseElement.class::cast);
        Stream<BaseElement> starts = model.each(StartEvent.class).stream()
                .filter(start -> Elements.camunda(start, "formRef").isPresent())
                .map(BaseElement.class::cast);
        return Stream.concat(tasks, starts)
                .filter(element -> Elements.camunda(element, "formRef").isEmpty()
                        || !Elements.camunda(element, "formRefBinding").equals(Optional.of("deployment")))
                .map(BaseElement::getId);
    }

    private static Stream<String> unknownForms(ProcessModel model) {
        Set<String> known = FormFile.all().stream().map(FormFile::name).collect(Collectors.toSet());
        return formRefs(model).filter(ref -> !known.contains(ref));
    }

    private static Stream<String> unknownGroups(ProcessModel model) {
        Set<String> roles = roles();
        return model.each(UserTask.class).stream()
                .flatMap(task ->
                        groups(task).filter(group -> !roles.contains(group)).map(group -> task.getId() + ": " + group));
    }

    /** A task without candidates is one that nobody sees; an expression for the assignee names a person instead. */
    private static Stream<String> groups(UserTask task) {
        List<String> groups = Elements.camunda(task, "candidateGroups").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        boolean assigned = Stream.of("assignee", "candidateUsers")
                .anyMatch(way -> Elements.camunda(task, way).isPresent());
        return groups.isEmpty() && !assigned ? Stream.of("(nobody)") : groups.stream();
    }

    private static Set<String> roles() {
        try {
            Class<?> type = Class.forName(ROLE);
            var group = type.getMethod("group");
            Set<String> roles = new java.util.HashSet<>();
            for (Object role : type.getEnumConstants()) {
                roles.add((String) group.invoke(role));
            }
            return roles;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(ROLE + " must list the groups with group()", e);
        }
    }
}
