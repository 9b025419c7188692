package vn.doithoai.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Follows each BPMN error from where it is thrown, in a delegate's source or an error end event, outwards. */
final class ThrownErrors {

    private static final Pattern THROW = Pattern.compile("new BpmnError\\(\\s*(\"[^\"]*\"|[\\w.]+)");

    private ThrownErrors() {}

    /** An error that nobody catches would silently end the path that threw it. */
    static Stream<String> uncaught(ProcessModel model) {
        return model.nodes().stream()
                .flatMap(node -> codes(node)
                        .filter(code -> !caughtAround(model, node, code) && !caughtByCaller(model, code))
                        .map(code -> node.getId() + " throws " + code));
    }

    private static Stream<String> codes(FlowNode node) {
        Stream<String> modelled = node instanceof EndEvent end
                ? end.getEventDefinitions().stream()
                        .filter(ErrorEventDefinition.class::isInstance)
                        .map(definition ->
                                ((ErrorEventDefinition) definition).getError().getErrorCode())
                : Stream.empty();
        Stream<String> coded = Stream.concat(
                        Stream.of(node.getDomElement()),
                        Optional.ofNullable(node.getExtensionElements()).stream()
                                .flatMap(extensions -> Elements.below(extensions.getDomElement())))
                .map(element -> Elements.camunda(element, "delegateExpression")
                        .or(() -> Optional.ofNullable(element.getAttribute("delegateExpression"))))
                .flatMap(Optional::stream)
                .flatMap(expression -> Adapters.bean(expression).stream())
                .flatMap(ThrownErrors::thrownBy);
        return Stream.concat(modelled, coded).distinct();
    }

    static Stream<String> thrownBy(Class<?> adapter) {
        return THROW.matcher(Sources.textOf(adapter))
                .results()
                .map(MatchResult.class::cast)
                .flatMap(found -> resolve(adapter, found.group(1)));
    }

    /** A literal, or a constant of the class itself or of the class named before the dot. */
    private static Stream<String> resolve(Class<?> adapter, String argument) {
        if (argument.startsWith("\"")) {
            return Stream.of(argument.substring(1, argument.length() - 1));
        }
        String constant = argument.substring(argument.lastIndexOf('.') + 1);
        Collection<Class<?>> owners = argument.contains(".")
                ? Sources.named(argument.substring(0, argument.lastIndexOf('.')))
                : List.of(adapter);
        return owners.stream().map(owner -> value(owner, constant));
    }

    private static String value(Class<?> owner, String constant) {
        try {
            var field = owner.getDeclaredField(constant);
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the error code " + owner.getName() + "." + constant, e);
        }
    }

    private static boolean caughtAround(ProcessModel model, FlowNode node, String code) {
        ModelElementInstance scope = node;
        while (scope instanceof FlowNode) {
            ModelElementInstance inner = scope;
            ModelElementInstance outer = scope.getParentElement();
            boolean caught = model.each(BoundaryEvent.class).stream()
                            .anyMatch(event -> event.getAttachedTo().equals(inner) && catches(event, code))
                    || model.each(StartEvent.class).stream()
                            .anyMatch(event -> isEventSubProcessOf(event, outer) && catches(event, code));
            if (caught) {
                return true;
            }
            scope = outer;
        }
        return false;
    }

    private static boolean isEventSubProcessOf(StartEvent event, ModelElementInstance scope) {
        return event.getParentElement() instanceof SubProcess handler
                && handler.triggeredByEvent()
                && handler.getParentElement().equals(scope);
    }

    private static boolean caughtByCaller(ProcessModel thrower, String code) {
        return ProcessModel.all().stream()
                .anyMatch(model -> model.each(CallActivity.class).stream()
                        .filter(call -> thrower.name().equals(call.getCalledElement()))
                        .anyMatch(call -> caughtAround(model, call, code)));
    }

    /** An error definition without a code catches every error. */
    private static boolean catches(CatchEvent event, String code) {
        return event.getEventDefinitions().stream()
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .anyMatch(error -> Optional.ofNullable(error)
                        .map(Error::getErrorCode)
                        .map(code::equals)
                        .orElse(true));
    }
}
