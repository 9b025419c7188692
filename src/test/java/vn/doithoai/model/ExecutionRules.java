package vn.doithoai.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** How models run: code behind named beans, jobs with retries, statutory time from variables, errors caught. */
final class ExecutionRules {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+}");
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");

    private ExecutionRules() {}

    static List<Rule<ProcessModel>> all() {
        return List.of(
                new Rule<>("history time to live is set", ExecutionRules::noTimeToLive),
                new Rule<>("no scripts", ExecutionRules::scripts),
                new Rule<>("code is called by delegateExpression only", ExecutionRules::otherCalls),
                new Rule<>("every delegate expression names a bean", ExecutionRules::unknownBeans),
                new Rule<>("service tasks are jobs with retries, or say why not", ExecutionRules::notAsync),
                new Rule<>("timers and due dates only read a variable", ExecutionRules::literalTimes),
                new Rule<>("every thrown error is caught", ThrownErrors::uncaught));
    }

    private static Stream<String> noTimeToLive(ProcessModel model) {
        return Stream.of(model.process())
                .filter(process ->
                        Elements.camunda(process, "historyTimeToLive").isEmpty())
                .map(process -> "historyTimeToLive is missing");
    }

    private static Stream<String> scripts(ProcessModel model) {
        return Elements.all(model)
                .filter(element -> SCRIPTS.contains(element.getLocalName()))
                .map(Elements::place);
    }

    private static Stream<String> otherCalls(ProcessModel model) {
        return Elements.all(model)
                .filter(element -> Stream.of("class", "expression")
                        .anyMatch(way -> Elements.camunda(element, way).isPresent()
                                || element.getLocalName().endsWith("Listener") && element.getAttribute(way) != null))
                .map(Elements::place);
    }

    private static Stream<String> unknownBeans(ProcessModel model) {
        return Adapters.expressions(model)
                .filter(expression -> Adapters.bean(expression).isEmpty());
    }

    private static Stream<String> notAsync(ProcessModel model) {
        return Stream.of(model.each(ServiceTask.class), model.each(SendTask.class), model.each(BusinessRuleTask.class))
                .flatMap(tasks -> tasks.stream().map(Task.class::cast))
                .filter(task -> !(isJobWithRetries(task) || saysWhy(task)))
                .map(Task::getId);
    }

    private static boolean isJobWithRetries(Task task) {
        return task.isCamundaAsyncBefore()
                && Elements.extension(task, "failedJobRetryTimeCycle")
                        .filter(cycle -> !cycle.isBlank())
                        .isPresent();
    }

    private static boolean saysWhy(Task task) {
        return !task.isCamundaAsyncBefore()
                && task.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .anyMatch(text -> !text.isBlank());
    }

    private static Stream<String> literalTimes(ProcessModel model) {
        Stream<String> timers = model.each(TimerEventDefinition.class).stream()
                .flatMap(timer -> timer.getDomElement().getChildElements().stream())
                .filter(time -> !VARIABLE.matcher(time.getTextContent().strip()).matches())
                .map(Elements::place);
        Stream<String> dueDates = Elements.all(model)
                .filter(element -> Stream.of("dueDate", "followUpDate")
                        .map(name -> Elements.camunda(element, name))
                        .flatMap(Optional::stream)
                        .anyMatch(date -> !VARIABLE.matcher(date).matches()))
                .map(Elements::place);
        return Stream.concat(timers, dueDates);
    }
}
