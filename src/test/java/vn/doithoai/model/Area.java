package vn.doithoai.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A rectangle of the drawing, in pixels; a segment of a flow is one without width or without height. */
record Area(double x, double y, double right, double bottom) {

    static Area of(BpmnShape shape) {
        return of(shape.getBounds());
    }

    static Area of(Bounds bounds) {
        return new Area(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    static List<Area> segments(BpmnEdge edge) {
        List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
        List<Area> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(between(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    private static Area between(Waypoint a, Waypoint b) {
        return new Area(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }

    boolean isStraight() {
        return x == right || y == bottom;
    }

    boolean inside(Area frame) {
        return x >= frame.x && y >= frame.y && right <= frame.right && bottom <= frame.bottom;
    }

    /** Whether the two share more than a border; also tells whether a segment enters a shape. */
    boolean overlaps(Area other) {
        return x < other.right && other.x < right && y < other.bottom && other.y < bottom;
    }
}
