package vn.doithoai.rehearsal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** The people of a rehearsal, with the rights of their roles and no more. */
@OnStage
class Cast {

    private final IdentityService identity;

    Cast(IdentityService identity) {
        this.identity = identity;
    }

    void assemble(Map<String, List<String>> actors) {
        actors.forEach((actor, groups) -> {
            User user = identity.newUser(actor);
            user.setFirstName(actor);
            identity.saveUser(user);
            groups.forEach(group -> identity.createMembership(actor, group));
        });
    }

    void act(String actor, Map<String, List<String>> actors, Runnable deed) {
        identity.setAuthentication(actor, actors.get(actor));
        try {
            deed.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
