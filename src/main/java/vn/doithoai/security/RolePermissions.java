package vn.doithoai.security;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;
import static vn.doithoai.security.Role.ADMINISTRATOR;
import static vn.doithoai.security.Role.CASE_OFFICER;
import static vn.doithoai.security.Role.DEPUTY_HEAD;
import static vn.doithoai.security.Role.DIVISION_HEAD;
import static vn.doithoai.security.Role.HEAD;
import static vn.doithoai.security.Role.MANAGER;
import static vn.doithoai.security.Role.RECEPTION_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * Role → permissions: the one table that says what each role may do in the engine and its web applications.
 *
 * <p>Tasks are not listed: the engine grants each task to its candidates and its assignee when it is created. Nobody but
 * the administrator may write filters, users, groups or authorizations, change running instances or deploy.
 */
final class RolePermissions {

    /** Who starts which process by hand from Tasklist; every other process is started by a process. */
    private static final Map<Role, List<String>> STARTED_BY_HAND = Map.of(
            CASE_OFFICER,
            List.of("conference", "reschedule", "petition", "plan", "reminder"),
            RECEPTION_OFFICER,
            List.of("petition"));

    /** Processes whose running instances the people in charge of a round may look into; petitions are not among them. */
    private static final List<String> ROUND =
            List.of("conference", "document", "delivery", "reschedule", "plan", "reminder", "remedy");

    private RolePermissions() {}

    static List<Grant> all() {
        List<Grant> grants = new ArrayList<>();
        Role.staff().forEach(role -> grants.addAll(everyStaffMember(role)));
        List.of(HEAD, DEPUTY_HEAD, DIVISION_HEAD, CASE_OFFICER).forEach(role -> grants.addAll(inChargeOfRound(role)));
        STARTED_BY_HAND.forEach((role, processes) -> grants.addAll(starter(role, processes)));
        grants.addAll(manager());
        grants.addAll(administrator());
        return List.copyOf(grants);
    }

    private static List<Grant> everyStaffMember(Role role) {
        return List.of(
                Grant.on(role, APPLICATION, "tasklist", Permissions.ACCESS),
                // the diagram beside the task, and colleagues' names instead of their user ids
                Grant.any(role, PROCESS_DEFINITION, definitionPermissions(role)),
                Grant.any(role, USER, Permissions.READ));
    }

    private static ProcessDefinitionPermissions[] definitionPermissions(Role role) {
        return role == MANAGER
                ? new ProcessDefinitionPermissions[] {
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    // the only thing a manager may change: have a failed job tried again
                    ProcessDefinitionPermissions.RETRY_JOB
                }
                : new ProcessDefinitionPermissions[] {ProcessDefinitionPermissions.READ};
    }

    private static List<Grant> inChargeOfRound(Role role) {
        return ROUND.stream()
                .map(process -> Grant.on(role, PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ_INSTANCE))
                .toList();
    }

    private static List<Grant> starter(Role role, List<String> processes) {
        List<Grant> grants = new ArrayList<>();
        processes.forEach(process ->
                grants.add(Grant.on(role, PROCESS_DEFINITION, process, ProcessDefinitionPermissions.CREATE_INSTANCE)));
        grants.add(Grant.any(role, PROCESS_INSTANCE, Permissions.CREATE));
        return grants;
    }

    private static List<Grant> manager() {
        return List.of(
                Grant.on(MANAGER, APPLICATION, "cockpit", Permissions.ACCESS),
                Grant.any(MANAGER, DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY),
                Grant.any(MANAGER, DEPLOYMENT, Permissions.READ),
                Grant.any(MANAGER, BATCH, Permissions.READ, BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES));
    }

    private static List<Grant> administrator() {
        List<Grant> grants = new ArrayList<>();
        for (Resources resource : Resources.values()) {
            grants.add(Grant.any(ADMINISTRATOR, resource, Permissions.ALL));
        }
        return grants;
    }
}
