package vn.doithoai.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How models and their elements are called: ids for code, names for people. */
final class NamingRules {

    private static final Pattern HAND_SET = Pattern.compile("([A-Z][A-Za-z]+)_[A-Z][A-Za-z0-9]*(_[A-Z][A-Za-z0-9]*)*");

    private NamingRules() {}

    static List<Rule<ProcessModel>> all() {
        return List.of(
                new Rule<>("one executable process with the file's name as id", NamingRules::processId),
                new Rule<>("ids are set by hand and start with the element's type", NamingRules::ids),
                new Rule<>("tasks, events, deciding gateways, lanes and pools carry a name", NamingRules::missingNames),
                new Rule<>("flows out of a deciding gateway carry a name", NamingRules::unnamedFlows),
                new Rule<>("names are NFC", NamingRules::notNfc));
    }

    private static Stream<String> processId(ProcessModel model) {
        List<Process> processes = List.copyOf(model.each(Process.class));
        if (processes.size() == 1
                && processes.get(0).getId().equals(model.name())
                && processes.get(0).isExecutable()) {
            return Stream.empty();
        }
        return processes.stream().map(process -> process.getId() + " executable=" + process.isExecutable());
    }

    private static Stream<String> ids(ProcessModel model) {
        Stream<BaseElement> owned = Stream.of(
                        model.nodes(),
                        model.each(SequenceFlow.class),
                        model.each(Lane.class),
                        model.each(Participant.class),
                        model.each(RootElement.class))
                .flatMap(elements -> elements.stream().map(BaseElement.class::cast));
        return owned.filter(element -> !(element instanceof Process || element instanceof Collaboration))
                .filter(element -> !handSet(element))
                .map(element -> element.getElementType().getTypeName() + " " + element.getId());
    }

    /**
     * The prefix is the type's name or its last words (UserTask_ or Task_, ExclusiveGateway_ or Gateway_); an event may
     * say instead what it waits for or gives (TimerEvent_, MessageEvent_), and its definition carries the event's id.
     */
    private static boolean handSet(BaseElement element) {
        var matcher = HAND_SET.matcher(Optional.ofNullable(element.getId()).orElse(""));
        return matcher.matches()
                && (element instanceof EventDefinition
                        || typeNames(element).anyMatch(type -> type.endsWith(matcher.group(1))));
    }

    private static Stream<String> typeNames(BaseElement element) {
        Stream<String> definitions = element instanceof Event
                ? element.getChildElementsByType(EventDefinition.class).stream()
                        .map(definition -> definition.getElementType().getTypeName())
                        .map(type -> type.substring(0, type.length() - "Definition".length()))
                : Stream.empty();
        return Stream.concat(Stream.of(element.getElementType().getTypeName()), definitions)
                .map(type -> Character.toUpperCase(type.charAt(0)) + type.substring(1));
    }

    private static Stream<String> missingNames(ProcessModel model) {
        Stream<FlowNode> nodes = model.nodes().stream().filter(node -> needsName(model, node));
        Stream<ModelElementInstance> frames =
                Stream.concat(model.each(Lane.class).stream(), model.each(Participant.class).stream());
        return Stream.concat(nodes, frames)
                .filter(element -> blank(element.getAttributeValue("name")))
                .map(element -> element.getAttributeValue("id"));
    }

    private static boolean needsName(ProcessModel model, FlowNode node) {
        return node instanceof Activity || node instanceof Event || isDeciding(model, node);
    }

    private static boolean isDeciding(ProcessModel model, FlowNode node) {
        boolean decides = node instanceof ExclusiveGateway
                || node instanceof InclusiveGateway
                || node instanceof EventBasedGateway;
        return decides && model.outgoing(node).count() > 1;
    }

    private static Stream<String> unnamedFlows(ProcessModel model) {
        return model.each(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null
                        || isDeciding(model, flow.getSource()) && !(flow.getSource() instanceof EventBasedGateway))
                .filter(flow -> blank(flow.getName()))
                .map(BaseElement::getId);
    }

    private static Stream<String> notNfc(ProcessModel model) {
        return model.each(BaseElement.class).stream()
                .map(element -> element.getAttributeValue("name"))
                .filter(name -> !blank(name) && !Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
