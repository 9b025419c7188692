package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;
import vn.doithoai.security.Role;

/** Papers of petitions and their tasks: for whom they exist, and that each reading is on record. */
@CaseFileServer
class PetitionPapersTest {

    private static final Set<Role> READERS = EnumSet.of(
            Role.HEAD,
            Role.DEPUTY_HEAD,
            Role.DIVISION_HEAD,
            Role.CASE_OFFICER,
            Role.RECEPTION_OFFICER,
            Role.SPECIALIST_UNIT,
            Role.RECORDS_CLERK);
    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.HEAD, Role.RECEPTION_OFFICER);
    private static final Set<Role> OF_SEALED = EnumSet.of(Role.HEAD, Role.RECEPTION_OFFICER, Role.RECORDS_CLERK);

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private final PetitionLetters letters;
    private final DocumentRegister documents;
    private final Tasklist tasklist;
    private Petition petition;
    private String paper;

    @Autowired
    PetitionPapersTest(
            Reader reader,
            PetitionsAtWork petitions,
            PetitionLetters letters,
            DocumentRegister documents,
            Tasklist tasklist) {
        this.reader = reader;
        this.petitions = petitions;
        this.letters = letters;
        this.documents = documents;
        this.tasklist = tasklist;
    }

    @BeforeEach
    void aGuidanceLetter() {
        petition = petitions.classified(petitions.round(), "Đường vào trường bị hỏng");
        petitions
                .tables()
                .sql("update petition set authority = 'Tòa án nhân dân khu vực 1' where id = ?")
                .param(petition.id())
                .update();
        paper = letters.draft(petition.id(), DocumentKind.GUIDANCE_LETTER).documentId();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_paper_names_the_petitioner_so_its_reading_is_recorded(Role role) throws Exception {
        assertThat(reader.open(role, "/ho-so/van-ban/" + paper).getStatus())
                .isEqualTo(READERS.contains(role) ? 200 : role == Role.ADMINISTRATOR ? 403 : 404);
        assertThat(petitions.readings(petition)).isEqualTo(READERS.contains(role) ? List.of("nguoi CASE") : List.of());
        reader.open(role, "/ho-so/van-ban/" + paper + "/trang/1.png");
        assertThat(petitions.readings(petition)).hasSize(READERS.contains(role) ? 2 : 0);
        boolean listed = reader.open(role, "/ho-so/kien-nghi/" + petition.id())
                .getContentAsString()
                .contains("/ho-so/van-ban/" + paper);
        assertThat(listed).isEqualTo(READERS.contains(role) && role != Role.RECORDS_CLERK);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void papers_of_secret_cases_exist_for_few(Role role) throws Exception {
        makeSecret();
        String sealed = letters.draft(petition.id(), DocumentKind.TRANSFER_SLIP).documentId();
        for (String id : List.of(paper, sealed)) {
            petitions
                    .tables()
                    .sql("insert into document_signed_original values (?, 1, X'25', '', 'SAME_TEXT', 'UNPROVEN', '[]',"
                            + " 'vanthu', localtimestamp, null, null)")
                    .param(id)
                    .update();
        }
        for (String rest : List.of("", "/trang/1.png", "/tai-ve.pdf", "/tai-ve.docx", "/ban-ky-so.pdf")) {
            assertThat(opens(role, paper + rest)).as(rest).isEqualTo(CONFIDANTS.contains(role));
            assertThat(opens(role, sealed + rest)).as(rest).isEqualTo(OF_SEALED.contains(role));
        }
    }

    private boolean opens(Role role, String paper) throws Exception {
        return reader.open(role, "/ho-so/van-ban/" + paper).getStatus() == 200;
    }

    @Test
    void whoever_has_done_a_part_of_a_sealed_paper_still_reads_it_but_no_earlier_one() throws Exception {
        makeSecret();
        String sealed = letters.draft(petition.id(), DocumentKind.TRANSFER_SLIP).documentId();
        petitions.tables().sql("update document set drafter = 'nguoi'").update();
        assertThat(opens(Role.CASE_OFFICER, sealed)).isTrue();
        assertThat(opens(Role.CASE_OFFICER, paper)).isFalse();
        assertThat(reader.open("khac", Role.CASE_OFFICER, "/ho-so/van-ban/" + sealed)
                        .getStatus())
                .isEqualTo(404);
        assertThat(documents.get(paper).owner()).isEqualTo(petition.caseNumber());
    }

    @Test
    void a_task_shows_its_petition_and_a_secret_one_only_to_confidants() throws Exception {
        tasklist.runJobs();
        String task = "/ho-so/viec/" + tasklist.task("UserTask_CheckEligibility", petition.caseNumber());
        assertThat(reader.page("tiepcongdan", Role.RECEPTION_OFFICER, task))
                .contains(petition.caseNumber(), "Đường vào trường bị hỏng", "<base target=\"_blank\">")
                .doesNotContain(PetitionsAtWork.NAME, "Việc khác");
        assertThat(reader.page("lanhdao", Role.MANAGER, task)).contains(petition.caseNumber());
        makeSecret();
        assertThat(reader.open("tiepcongdan", Role.RECEPTION_OFFICER, task).getStatus())
                .isEqualTo(200);
        assertThat(reader.open("lanhdao", Role.MANAGER, task).getStatus()).isEqualTo(404);
    }

    private void makeSecret() {
        petitions
                .tables()
                .sql("update petition set secret = true where id = ?")
                .param(petition.id())
                .update();
    }
}
