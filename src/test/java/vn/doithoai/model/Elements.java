package vn.doithoai.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Walks a model's XML, so that a rule sees every element and attribute, also those it does not expect. */
final class Elements {

    private Elements() {}

    static Stream<DomElement> all(ProcessModel model) {
        return below(model.bpmn().getDefinitions().getDomElement());
    }

    static Stream<DomElement> below(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Elements::below));
    }

    static Optional<String> camunda(DomElement element, String attribute) {
        return Optional.ofNullable(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, attribute));
    }

    static Optional<String> camunda(ModelElementInstance element, String attribute) {
        return camunda(element.getDomElement(), attribute);
    }

    /** The text of one extension element, such as {@code camunda:failedJobRetryTimeCycle}. */
    static Optional<String> extension(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).map(ExtensionElements::getDomElement).stream()
                .flatMap(Elements::below)
                .filter(child -> child.getLocalName().equals(name))
                .map(DomElement::getTextContent)
                .findFirst();
    }

    /** How a finding names the place: the element's own id or that of the nearest element around it. */
    static String place(DomElement element) {
        DomElement at = element;
        while (at.getAttribute("id") == null && at.getParentElement() != null) {
            at = at.getParentElement();
        }
        return element.getLocalName() + " in " + at.getAttribute("id");
    }
}
