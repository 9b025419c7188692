package vn.doithoai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model as it is committed. Reading it also validates it against the BPMN schema. */
record ProcessModel(Path path, BpmnModelInstance bpmn, Map<String, BpmnShape> shapes, Map<String, BpmnEdge> edges) {

    private static final Path PROCESSES = Path.of("processes");
    private static final String DRAWN = "bpmnElement";
    private static final List<ProcessModel> ALL = readAll();

    /** All models of the house, in order of name; a house without models is an error, so that no rule holds vacuously. */
    static List<ProcessModel> all() {
        assertThat(ALL).as("files *.bpmn in " + PROCESSES.toAbsolutePath()).isNotEmpty();
        return ALL;
    }

    private static List<ProcessModel> readAll() {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ProcessModel::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessModel read(Path path) {
        BpmnModelInstance bpmn = Bpmn.readModelFromFile(path.toFile());
        Map<String, BpmnShape> shapes = bpmn.getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getAttributeValue(DRAWN), Function.identity()));
        Map<String, BpmnEdge> edges = bpmn.getModelElementsByType(BpmnEdge.class).stream()
                .collect(Collectors.toMap(edge -> edge.getAttributeValue(DRAWN), Function.identity()));
        return new ProcessModel(path, bpmn, shapes, edges);
    }

    /** The capability's word: the file's name without its ending. */
    String name() {
        return path.getFileName().toString().replace(".bpmn", "");
    }

    Process process() {
        return each(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Collection<FlowNode> nodes() {
        return each(FlowNode.class);
    }

    Stream<SequenceFlow> outgoing(FlowNode node) {
        return each(SequenceFlow.class).stream().filter(flow -> node.equals(flow.getSource()));
    }

    /** The nodes that may be reached next: along flows, through events on the node's border, across a link. */
    private Stream<FlowNode> successors(FlowNode node) {
        Stream<FlowNode> events = each(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
        Stream<FlowNode> links = each(IntermediateCatchEvent.class).stream()
                .filter(there -> node instanceof IntermediateThrowEvent
                        && linkName(there).isPresent())
                .filter(there -> linkName(there).equals(linkName(node)))
                .map(FlowNode.class::cast);
        return Stream.of(outgoing(node).map(SequenceFlow::getTarget), events, links)
                .flatMap(found -> found);
    }

    private static Optional<String> linkName(FlowNode event) {
        return event.getChildElementsByType(LinkEventDefinition.class).stream()
                .map(LinkEventDefinition::getName)
                .findFirst();
    }

    /** Whether one node can be reached from another, or is the same. */
    boolean leadsTo(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.equals(to)) {
                return true;
            }
            if (seen.add(node)) {
                successors(node).forEach(open::push);
            }
        }
        return false;
    }

    Optional<BpmnShape> shape(BaseElement element) {
        return Optional.ofNullable(shapes.get(element.getId()));
    }

    Optional<BpmnEdge> edge(BaseElement element) {
        return Optional.ofNullable(edges.get(element.getId()));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
