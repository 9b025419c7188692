package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.security.TestEngine.as;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(Lifecycle.PER_CLASS)
class StarterFilterTest {

    private final ProcessEngine engine = TestEngine.start();
    private final TaskService tasks = engine.getTaskService();
    private final FilterService filters = engine.getFilterService();

    @BeforeAll
    void setUp() {
        TestEngine.authorizations(engine).run();
        TestEngine.filters(engine).run();
        TestEngine.createSampleUsers(engine);
        TestEngine.deployConference(engine);
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @EnumSource(value = SampleUser.class, mode = EnumSource.Mode.EXCLUDE, names = "QUANTRI")
    void onlyTheAdministratorWritesFilters(SampleUser user) {
        String existing = filters.createTaskFilterQuery().list().get(0).getId();
        as(engine, user, () -> {
            assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("Bộ lọc riêng")))
                    .isInstanceOf(AuthorizationException.class);
            assertThat(engine.getAuthorizationService()
                            .isUserAuthorized(
                                    user.username(),
                                    List.of(user.role().group()),
                                    Permissions.UPDATE,
                                    Resources.FILTER,
                                    existing))
                    .isFalse();
        });
    }

    @Test
    void administratorWritesFilters() {
        as(engine, SampleUser.QUANTRI, () -> filters.saveFilter(filters.newTaskFilter("Bộ lọc mới")));
        assertThat(filters.createTaskFilterQuery().filterName("Bộ lọc mới").count())
                .isOne();
    }

    @Test
    void filtersFindMineMyGroupsAndTheLateOnes() {
        engine.getRuntimeService().startProcessInstanceByKey("conference");
        Task task = tasks.createTaskQuery().singleResult();
        task.setDueDate(new Date(0));
        tasks.saveTask(task);
        as(engine, SampleUser.CHUYENVIEN, () -> {
            assertThat(found(StarterFilter.TO_CLAIM)).isOne();
            assertThat(found(StarterFilter.MINE)).isZero();
            assertThat(found(StarterFilter.OVERDUE)).isOne();
            assertThat(found(StarterFilter.DUE_SOON)).isZero();
            tasks.claim(task.getId(), SampleUser.CHUYENVIEN.username());
            assertThat(found(StarterFilter.MINE)).isOne();
            assertThat(visibleFilters()).doesNotContain(StarterFilter.ALL.title());
        });
        as(
                engine,
                SampleUser.LANHDAO,
                () -> assertThat(found(StarterFilter.ALL)).isOne());
    }

    @Test
    void aTaskForOnePersonIsFoundByThatPersonAlone() {
        Task task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateUser(task.getId(), SampleUser.PHOCHANHVANPHONG.username());
        as(
                engine,
                SampleUser.PHOCHANHVANPHONG,
                () -> assertThat(found(StarterFilter.TO_CLAIM)).isOne());
        as(
                engine,
                SampleUser.CHANHVANPHONG,
                () -> assertThat(found(StarterFilter.TO_CLAIM)).isZero());
        tasks.deleteTask(task.getId(), true);
    }

    private long found(StarterFilter starter) {
        Filter filter =
                filters.createTaskFilterQuery().filterName(starter.title()).singleResult();
        return filters.count(filter.getId());
    }

    private List<String> visibleFilters() {
        return filters.createTaskFilterQuery().list().stream()
                .map(Filter::getName)
                .toList();
    }
}
