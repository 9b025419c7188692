package vn.doithoai.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bodies that are no more: whoever remembers what a text said of bodies must look again when these change. */
@Component
public class EndedBodies {

    private final BodyTable bodies;

    EndedBodies(BodyTable bodies) {
        this.bodies = bodies;
    }

    public List<Body> before(LocalDate day) {
        return bodies.endedBefore(day);
    }
}
