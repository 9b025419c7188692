package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.plan.PlanEntry;
import vn.doithoai.plan.PlannedRound;
import vn.doithoai.plan.Plans;
import vn.doithoai.reminder.ReminderEntry;
import vn.doithoai.reminder.Reminders;
import vn.doithoai.security.Role;

/** What a round's file holds beside its own documents. */
@CaseFileServer
class RoundFileHoldsTest {

    private static final String PLAN = "01_01-KH-VPUB_2024-12-16/01-KH-VPUB";
    private static final String NOTICE = "02_01-TB-VPUB_2025-08-25/01-TB-VPUB";

    @Autowired
    private Reader reader;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private RoundRegister rounds;

    @Autowired
    private Plans plans;

    @Autowired
    private Reminders reminders;

    private String round;

    @BeforeEach
    void aPlanAndItsRound() {
        OfficeAtWork.setClock(LocalDateTime.of(2024, 12, 16, 8, 0));
        PlanEntry entry = new PlanEntry(
                List.of(new PlannedRound(9, "Cải cách hành chính", "Phòng Tổng hợp")), List.of("Tổ chức đối thoại"));
        papers.office()
                .issue(plans.draft(plans.register(2025, entry, "chuyenvien").id())
                        .document());
        round = papers.petitions().round();
        papers.office().issuedNotice(rounds.byCaseNumber(round).orElseThrow());
    }

    @Test
    void the_plan_comes_first_and_letters_that_urged_are_in_it() throws Exception {
        papers.petition(round);
        OfficeAtWork.setClock(LocalDateTime.of(2025, 9, 12, 8, 0));
        ReminderEntry entry = new ReminderEntry(round, "phong-tong-hop", LocalDate.of(2025, 9, 22));
        papers.office().issue(reminders.draft(entry, "chuyenvien").document());
        ZipFiles zip = taken();
        assertThat(zip.files().keySet())
                .startsWith(PLAN + ".docx", PLAN + ".pdf", NOTICE + ".docx", NOTICE + ".pdf")
                .anyMatch(path -> path.matches("03_01-VPUB-\\w+_2025-09-12/01-VPUB-\\w+\\.pdf"))
                .noneMatch(path -> path.startsWith("04_"));
    }

    @Test
    void a_plan_that_was_made_after_the_round_is_no_part_of_it() throws Exception {
        papers.petitions()
                .tables()
                .sql("update outgoing_entry set issued_on = ? where symbol = 'KH'")
                .param(LocalDate.of(2025, 10, 31))
                .update();
        assertThat(taken().files().keySet()).noneMatch(path -> path.contains("KH-VPUB"));
    }

    private ZipFiles taken() throws Exception {
        papers.close(round);
        return ZipFiles.of(reader.open(Role.RECORDS_CLERK, "/ho-so/" + round + "/ho-so-luu.zip")
                .getContentAsByteArray());
    }
}
