package vn.doithoai.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The places given to names outside of shapes. Whether the text really fits its place is seen only when drawn. */
final class LabelPlaces {

    private LabelPlaces() {}

    static Stream<String> taken(ProcessModel model) {
        Map<String, Area> labels = all(model);
        List<BaseElement> shapes = model.nodes().stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(BaseElement.class::cast)
                .toList();
        return labels.entrySet().stream()
                .flatMap(label -> Stream.of(
                                shapes.stream()
                                        .filter(shape -> overlaps(model, (FlowNode) shape, label.getValue()))
                                        .map(BaseElement::getId),
                                model.each(BpmnEdge.class).stream()
                                        .filter(edge ->
                                                Area.segments(edge).stream().anyMatch(label.getValue()::overlaps))
                                        .map(edge -> edge.getBpmnElement().getId()),
                                labels.keySet().stream()
                                        .filter(other -> other.compareTo(label.getKey()) > 0
                                                && labels.get(other).overlaps(label.getValue())))
                        .flatMap(found -> found)
                        .map(found -> "label of " + label.getKey() + " touches " + found));
    }

    private static boolean overlaps(ProcessModel model, FlowNode node, Area label) {
        return model.shape(node).map(Area::of).filter(label::overlaps).isPresent();
    }

    private static Map<String, Area> all(ProcessModel model) {
        return model.each(BpmnLabel.class).stream()
                .filter(label -> Objects.nonNull(bounds(label)))
                .collect(Collectors.toMap(LabelPlaces::owner, label -> Area.of(bounds(label))));
    }

    private static Bounds bounds(BpmnLabel label) {
        return label.getBounds();
    }

    private static String owner(BpmnLabel label) {
        return label.getParentElement() instanceof BpmnShape shape
                ? shape.getBpmnElement().getId()
                : ((BpmnEdge) label.getParentElement()).getBpmnElement().getId();
    }
}
