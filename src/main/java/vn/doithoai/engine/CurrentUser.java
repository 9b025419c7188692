package vn.doithoai.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.ProcessEngineServicesAware;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who is acting: the signed-in person on whose request the engine runs right now, not whom a task is assigned to. */
public final class CurrentUser {

    private CurrentUser() {}

    /** @throws IllegalStateException when no person is behind this call, for instance in a job */
    public static String of(ProcessEngineServicesAware scope) {
        return Optional.ofNullable(
                        scope.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> new IllegalStateException("no signed-in user behind this step"));
    }
}
