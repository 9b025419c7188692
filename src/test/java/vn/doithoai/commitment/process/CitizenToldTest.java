package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.CommitmentEvent;
import vn.doithoai.commitment.CommitmentEvent.Kind;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.Stage;

/** The citizen whose petition led to the commitment hears of its completion, once, whatever fails on the way. */
@CommitmentTest
class CitizenToldTest {

    @Autowired
    private Course course;

    @Autowired
    private Commitments commitments;

    @Autowired
    private CitizenLetters letters;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void begin() {
        letters.begin(0);
    }

    @Test
    void theCitizenBehindAPetitionIsTold() {
        ProcessInstance commitment = course.answered();
        course.report("2025-10-01");

        course.confirm();

        assertThat(commitment).isEnded().hasPassed("ServiceTask_TellCitizen");
        assertThat(letters.sent()).containsExactly("KN-2025-02-0001, CK-2025-02-01: Đã niêm yết lịch");
        assertThat(kinds()).containsExactly(Kind.MADE, Kind.REPORTED, Kind.CONFIRMED, Kind.CITIZEN_TOLD);
    }

    @Test
    void aCitizenWhoCannotBeToldIsTriedFiveTimesThenSomebodyIsCalled() {
        letters.begin(5);
        ProcessInstance commitment = course.answered();
        course.report("2025-10-01");
        desk.submit("UserTask_ConfirmCompletion", Person.OFFICER, Course.CONFIRM);
        String job = stage.jobs().get(0).getId();

        List<LocalDateTime> tries = new ArrayList<>();
        while (runtime.createIncidentQuery().count() == 0) {
            tries.add(stage.now());
            assertThat(catchThrowable(() -> management.executeJob(job))).isNotNull();
            stage.timers("ServiceTask_TellCitizen").forEach(next -> stage.set(next.toString()));
        }
        assertThat(tries)
                .extracting(LocalDateTime::toLocalTime)
                .asString()
                .isEqualTo("[08:00, 08:01, 08:06, 08:21, 09:21]");
        management.executeJob(job);

        assertThat(commitment).isEnded();
        assertThat(letters.sent()).hasSize(1);
    }

    private List<Kind> kinds() {
        return commitments.history(course.commitment().id()).stream()
                .map(CommitmentEvent::kind)
                .toList();
    }
}
