package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Identities are forgotten at night, once their term is over and their cases are closed. */
@ProcessTest
class RetentionProcessTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    private OldLetters letters;

    @BeforeEach
    void anEvening() {
        stage.set("2031-01-01T20:00");
        letters = new OldLetters(records);
    }

    @Test
    void the_timer_waits_for_half_past_two_and_for_the_next_night_again() {
        Deployment again = repository
                .createDeployment()
                .addClasspathResource("processes/retention.bpmn")
                .deploy();
        try {
            Job timer = jobs.createJobQuery().timers().singleResult();
            assertThat(VietnameseTime.local(timer.getDuedate())).isEqualTo(LocalDateTime.of(2031, 1, 2, 2, 30));
            stage.set("2031-01-02T02:30");
            jobs.executeJob(timer.getId());
            assertThat(jobs.createJobQuery().timers().list())
                    .extracting(job -> VietnameseTime.local(job.getDuedate()))
                    .containsExactly(LocalDateTime.of(2031, 1, 3, 2, 30));
        } finally {
            repository.deleteDeployment(again.getId(), true);
        }
    }

    @Test
    void only_what_is_over_and_closed_loses_its_person() {
        letters.letter("het-han", "2030-12-31", "CLOSED");
        letters.letter("con-han", "2031-01-01", "CLOSED");
        letters.letter("dang-giai-quyet", "2030-12-31", "IN_PROGRESS");
        letters.delivery("KN-het-han");
        letters.delivery("KN-con-han");

        night();

        assertThat(records.rows("petitioner"))
                .filteredOn(row -> row.get("NAME") == null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("LETTER_ID", "het-han");
                    assertThat(row).containsEntry("RETAIN_UNTIL", java.sql.Date.valueOf("2030-12-31"));
                    for (String fact :
                            List.of("TITLE", "ADDRESS", "PHONE", "EMAIL", "IDENTITY_NUMBER", "SEARCH_NAME")) {
                        assertThat(row.get(fact)).as(fact).isNull();
                    }
                    assertThat(row.get("ANONYMISED_AT")).isNotNull();
                });
        assertThat(records.rows("petition_event"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("PETITION_ID", "het-han")
                        .containsEntry("WHAT", "ANONYMISED")
                        .containsEntry("WHO", "system"));
        assertThat(records.rows("delivery"))
                .extracting(row -> row.get("CASE_NUMBER") + " " + row.get("ADDRESS"))
                .containsExactlyInAnyOrder("KN-het-han null", "KN-con-han a@example.vn");
    }

    @Test
    void more_than_a_batch_is_done_in_one_night_and_a_second_night_finds_nothing() {
        for (int i = 0; i < 501; i++) {
            letters.letter("thu-" + i, "2030-06-30", "CLOSED");
        }
        night();
        assertThat(records.rows("petitioner")).allMatch(row -> row.get("NAME") == null);
        night();
        assertThat(records.rows("petition_event")).hasSize(501);
    }

    @Test
    void a_fault_is_tried_again_and_nothing_is_half_done() {
        letters.letter("het-han", "2030-12-31", "CLOSED");
        records.execute("alter table petition_event add constraint no_entry check (what <> 'ANONYMISED')");
        try {
            runtime.startProcessInstanceByKey("retention");
            Job job = jobs.createJobQuery().singleResult();
            assertThat(catchThrowable(() -> jobs.executeJob(job.getId()))).isNotNull();
            assertThat(jobs.createJobQuery().singleResult().getRetries()).isEqualTo(4);
            assertThat(records.rows("petitioner"))
                    .extracting(row -> row.get("NAME"))
                    .doesNotContainNull();
        } finally {
            records.execute("alter table petition_event drop constraint no_entry");
        }
        jobs.executeJob(jobs.createJobQuery().singleResult().getId());
        assertThat(records.rows("petitioner"))
                .extracting(row -> row.get("NAME"))
                .containsOnlyNulls();
    }

    private void night() {
        runtime.startProcessInstanceByKey("retention");
        stage.settle();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }
}
