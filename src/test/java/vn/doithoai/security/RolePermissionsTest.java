package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.security.TestEngine.as;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(Lifecycle.PER_CLASS)
class RolePermissionsTest {

    private final ProcessEngine engine = TestEngine.start();
    private final TaskService tasks = engine.getTaskService();
    private final RuntimeService runtime = engine.getRuntimeService();

    @BeforeAll
    void setUp() {
        TestEngine.authorizations(engine).run();
        TestEngine.createSampleUsers(engine);
        TestEngine.deployConference(engine);
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @AfterEach
    void endRounds() {
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "dọn dẹp sau kiểm thử"));
    }

    @Test
    void caseOfficerStartsAConferenceAndWorksOnItsTask() {
        as(engine, SampleUser.CHUYENVIEN, () -> {
            runtime.startProcessInstanceByKey("conference");
            Task task = tasks.createTaskQuery().singleResult();
            tasks.claim(task.getId(), SampleUser.CHUYENVIEN.username());
            tasks.setAssignee(task.getId(), null);
            tasks.claim(task.getId(), SampleUser.CHUYENVIEN.username());
            tasks.complete(task.getId());
        });
        assertThat(tasks.createTaskQuery().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleUser.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHUYENVIEN", "QUANTRI"})
    void nobodyElseStartsAConference(SampleUser user) {
        as(
                engine,
                user,
                () -> assertThatThrownBy(() -> runtime.startProcessInstanceByKey("conference"))
                        .isInstanceOf(AuthorizationException.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleUser.class,
            names = {"TIEPCONGDAN", "CHUYENVIEN"})
    void receptionAndCaseOfficersTakePetitionsIn(SampleUser user) {
        assertThat(engine.getAuthorizationService()
                        .isUserAuthorized(
                                user.username(),
                                List.of(user.role().group()),
                                ProcessDefinitionPermissions.CREATE_INSTANCE,
                                Resources.PROCESS_DEFINITION,
                                "petition"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleUser.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LANHDAO", "QUANTRI"})
    void thoseInChargeOfARoundLookIntoItsProcessesAndNobodyIntoPetitions(SampleUser user) {
        boolean inCharge = Set.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER)
                .contains(user.role());
        for (String process :
                List.of("conference", "document", "delivery", "reschedule", "plan", "reminder", "remedy")) {
            assertThat(looksInto(user, process)).as(process).isEqualTo(inCharge);
        }
        assertThat(looksInto(user, "petition")).isFalse();
    }

    private boolean looksInto(SampleUser user, String process) {
        return engine.getAuthorizationService()
                .isUserAuthorized(
                        user.username(),
                        List.of(user.role().group()),
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        process);
    }

    @Test
    void othersDoNotSeeTheTask() {
        runtime.startProcessInstanceByKey("conference");
        as(
                engine,
                SampleUser.DONVI,
                () -> assertThat(tasks.createTaskQuery().count()).isZero());
    }

    @Test
    void managerSeesEverythingAndRetriesAFailedJobButChangesNothing() {
        runtime.startProcessInstanceByKey("conference");
        String task = tasks.createTaskQuery().singleResult().getId();
        as(engine, SampleUser.LANHDAO, () -> {
            assertThat(tasks.createTaskQuery().count()).isOne();
            assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(AuthorizationException.class);
        });
        tasks.complete(task);
        String job =
                engine.getManagementService().createJobQuery().singleResult().getId();
        engine.getManagementService().setJobRetries(job, 0);
        as(engine, SampleUser.LANHDAO, () -> {
            assertThat(runtime.createIncidentQuery().count()).isOne();
            engine.getManagementService().setJobRetries(job, 1);
            assertThatThrownBy(() -> runtime.deleteProcessInstance(
                            runtime.createProcessInstanceQuery().singleResult().getId(), "thử"))
                    .isInstanceOf(AuthorizationException.class);
        });
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }
}
