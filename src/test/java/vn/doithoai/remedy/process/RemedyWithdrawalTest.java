package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DocumentState;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.remedy.DraftedTexts;
import vn.doithoai.remedy.Remedies;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyEnding;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.remedy.RemedyRequest;
import vn.doithoai.remedy.RemedyState;
import vn.doithoai.remedy.RemedyText;
import vn.doithoai.remedy.RemedyWay;

/** Ways out of a remedy, its terms, and the texts of its draft. */
@ProcessTest
class RemedyWithdrawalTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private Remedies remedies;

    @Autowired
    private RemedyEnding ending;

    @Autowired
    private RemedyRegister register;

    @Autowired
    private DraftedTexts texts;

    @Autowired
    private DocumentRegister documents;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private RemedyScenes scenes;
    private Document notice;

    @BeforeEach
    void anIssuedNotice() {
        scenes = beans.createBean(RemedyScenes.class);
        pathways.announced();
        notice = records.document(DocumentKind.NOTICE);
    }

    @Test
    void whatWasApprovedCanStillBeGivenUp() {
        Document draft = scenes.drafted(notice, RemedyWay.REPLACE);
        Remedy remedy = register.ofDocument(notice.id()).get(0);
        ending.withdraw(remedy.id());
        assertThat(register.get(remedy.id()).state()).isEqualTo(RemedyState.WITHDRAWN);
        assertThat(documents.get(draft.id()).state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(desk.open()).isEmpty();
        assertThatThrownBy(() -> ending.withdraw(remedy.id())).isInstanceOf(InvalidInputException.class);
        assertThat(scenes.ask(notice, RemedyWay.RECALL).running()).isTrue();
    }

    @Test
    void whoAskedDoesNotDecide() {
        remedies.request(new RemedyRequest(notice.id(), RemedyWay.RECALL, "Sai ngày", List.of()), "chanhvanphong");
        stage.settle();
        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideRemedy", HEAD, RemedyScenes.APPROVE)))
                .contains("Bạn đã đề nghị");
    }

    @Test
    void decisionAndDocumentHaveTheirTerms() {
        scenes.ask(notice, RemedyWay.CORRECT);
        assertThat(desk.task("UserTask_DecideRemedy").getDueDate())
                .isEqualTo(VietnameseTime.instant(LocalDateTime.parse("2025-08-23T00:00")));
        desk.complete("UserTask_DecideRemedy", HEAD, RemedyScenes.APPROVE);
        assertThat(desk.task("UserTask_DraftDocument").getDueDate())
                .isEqualTo(VietnameseTime.instant(LocalDateTime.parse("2025-08-26T00:00")));
    }

    @Test
    void minutesWhoseChairSignsNoMoreAreNotWrittenAgain() {
        stage.moveTo("2025-08-25T08:00");
        stage.moveTo("2025-09-16T08:00");
        pathways.invite();
        stage.moveTo("2025-09-25T09:00");
        stage.moveTo("2025-09-26T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-09-26"));
        Document minutes = records.document(DocumentKind.MINUTES);
        records.execute("update document set content = replace(content, '\"chanhvanphong\"', '\"nguoicu\"')"
                + " where id = '" + minutes.id() + "'");
        assertThatThrownBy(() -> remedies.request(
                        new RemedyRequest(minutes.id(), RemedyWay.REPLACE, "Sai", List.of()), "chuyenvien"))
                .hasMessageContaining("không còn thẩm quyền ký");
    }

    @Test
    void theTextsOfADraftArePutRightInItAlone() {
        Document draft = scenes.drafted(notice, RemedyWay.REPLACE);
        Map<RemedyText, String> said = texts.of(draft);
        assertThat(said).containsKeys(RemedyText.PLACE, RemedyText.CHANNELS).doesNotContainKey(RemedyText.REASON);
        Map<RemedyText, List<String>> typed = new EnumMap<>(RemedyText.class);
        said.forEach((text, value) -> typed.put(text, value.lines().toList()));
        typed.put(RemedyText.PLACE, List.of("Hội trường tầng 3"));
        texts.revise(draft, typed, "chuyenvien");
        Map<RemedyText, String> now = texts.of(documents.get(draft.id()));
        assertThat(now.get(RemedyText.PLACE)).isEqualTo("Hội trường tầng 3");
        assertThat(now.get(RemedyText.CHANNELS)).isEqualTo(said.get(RemedyText.CHANNELS));
        assertThat(records.round().schedule().place()).isNotEqualTo("Hội trường tầng 3");
    }
}
