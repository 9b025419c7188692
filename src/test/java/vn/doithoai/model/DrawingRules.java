package vn.doithoai.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;

/** What a reader of the diagram may expect: everything drawn, in its lane, apart from its neighbours, left to right. */
final class DrawingRules {

    private DrawingRules() {}

    static List<Rule<ProcessModel>> all() {
        return List.of(
                new Rule<>("every node, lane, pool and note is drawn", DrawingRules::missingShapes),
                new Rule<>("every flow is drawn with right angles", DrawingRules::flowsNotDrawn),
                new Rule<>("nodes lie inside their lane", DrawingRules::outsideLane),
                new Rule<>("nodes and flows lie inside their pool or subprocess", DrawingRules::outsideFrame),
                new Rule<>("shapes do not overlap", DrawingRules::overlaps),
                new Rule<>("flows do not run through shapes", DrawingRules::flowsThroughShapes),
                new Rule<>("labels touch neither flows nor shapes nor each other", LabelPlaces::taken),
                new Rule<>("flows run left to right unless they close a loop", DrawingRules::backwards));
    }

    private static Stream<String> missingShapes(ProcessModel model) {
        return Stream.of(
                        model.nodes(),
                        model.each(Lane.class),
                        model.each(Participant.class),
                        model.each(TextAnnotation.class))
                .flatMap(elements -> elements.stream().map(BaseElement.class::cast))
                .filter(element -> model.shape(element).isEmpty())
                .map(BaseElement::getId);
    }

    private static Stream<String> flowsNotDrawn(ProcessModel model) {
        return model.each(SequenceFlow.class).stream()
                .filter(flow -> model.edge(flow)
                        .filter(edge -> Area.segments(edge).stream().allMatch(Area::isStraight))
                        .isEmpty())
                .map(BaseElement::getId);
    }

    private static Stream<String> outsideLane(ProcessModel model) {
        return model.each(Lane.class).stream()
                .flatMap(lane -> lane.getFlowNodeRefs().stream()
                        .filter(node -> !within(model, node, lane))
                        .map(node -> node.getId() + " is not in " + lane.getName()));
    }

    private static Stream<String> outsideFrame(ProcessModel model) {
        Stream<String> nodes = model.nodes().stream()
                .filter(node ->
                        frame(model, node).filter(f -> !within(model, node, f)).isPresent())
                .map(BaseElement::getId);
        Stream<String> flows = model.each(SequenceFlow.class).stream()
                .filter(flow -> frame(model, flow)
                        .flatMap(model::shape)
                        .map(Area::of)
                        .filter(area -> model.edge(flow).stream()
                                .flatMap(edge -> Area.segments(edge).stream())
                                .anyMatch(segment -> !segment.inside(area)))
                        .isPresent())
                .map(BaseElement::getId);
        return Stream.concat(nodes, flows);
    }

    private static Optional<BaseElement> frame(ProcessModel model, BaseElement element) {
        if (element.getParentElement() instanceof SubProcess around) {
            return Optional.of(around);
        }
        return model.each(Participant.class).stream()
                .filter(pool -> element.getParentElement().equals(pool.getProcess()))
                .map(BaseElement.class::cast)
                .findFirst();
    }

    private static boolean within(ProcessModel model, BaseElement inner, BaseElement outer) {
        Optional<Area> frame = model.shape(outer).map(Area::of);
        return model.shape(inner)
                .map(Area::of)
                .filter(area -> frame.filter(area::inside).isPresent())
                .isPresent();
    }

    private static Stream<String> overlaps(ProcessModel model) {
        List<FlowNode> nodes = new ArrayList<>(model.nodes());
        return nodes.stream()
                .flatMap(a -> nodes.stream()
                        .skip(nodes.indexOf(a) + 1L)
                        .filter(b -> !related(a, b) && !related(b, a))
                        .filter(b -> area(model, a)
                                .filter(x -> area(model, b).filter(x::overlaps).isPresent())
                                .isPresent())
                        .map(b -> a.getId() + " overlaps " + b.getId()));
    }

    private static Optional<Area> area(ProcessModel model, BaseElement element) {
        return model.shape(element).map(Area::of);
    }

    /** A boundary event sits on its host, a child lies in its subprocess: that is no overlap. */
    private static boolean related(BaseElement outer, BaseElement inner) {
        BaseElement at = inner instanceof BoundaryEvent event ? event.getAttachedTo() : inner;
        while (!at.equals(outer) && at.getParentElement() instanceof SubProcess around) {
            at = around;
        }
        return at.equals(outer);
    }

    private static Stream<String> flowsThroughShapes(ProcessModel model) {
        return model.each(SequenceFlow.class).stream()
                .flatMap(flow -> model.nodes().stream()
                        .filter(node -> !node.equals(flow.getSource()) && !node.equals(flow.getTarget()))
                        .filter(node -> !related(node, flow))
                        .filter(node -> crosses(model, flow, node))
                        .map(node -> flow.getId() + " runs through " + node.getId()));
    }

    private static boolean crosses(ProcessModel model, SequenceFlow flow, FlowNode node) {
        Collection<Area> segments = model.edge(flow).map(Area::segments).orElse(List.of());
        return area(model, node)
                .filter(area -> segments.stream().anyMatch(area::overlaps))
                .isPresent();
    }

    private static Stream<String> backwards(ProcessModel model) {
        return model.each(SequenceFlow.class).stream()
                .filter(flow -> !model.leadsTo(flow.getTarget(), flow.getSource()))
                .filter(flow -> area(model, flow.getSource())
                        .filter(from -> area(model, flow.getTarget())
                                .filter(to -> to.right() <= from.x())
                                .isPresent())
                        .isPresent())
                .map(BaseElement::getId);
    }
}
