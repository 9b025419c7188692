package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.engine.InvalidInputException;

class DutySeparationTest {

    private static final Set<String> NONE = Set.of();

    private final DutySeparation duties = new DutySeparation();

    @ParameterizedTest
    @CsvSource({
        "CONTENT_CHECK, drafter, soạn thảo, kiểm tra nội dung",
        "FORM_CHECK, drafter, soạn thảo, kiểm tra thể thức",
        "FORM_CHECK, contentChecker, kiểm tra nội dung, kiểm tra thể thức",
        "SIGN, drafter, soạn thảo, ký",
        "SIGN, contentChecker, kiểm tra nội dung, ký",
        "SIGN, clerk, kiểm tra thể thức, ký",
        "ISSUE, drafter, soạn thảo, cấp số và phát hành",
        "ISSUE, contentChecker, kiểm tra nội dung, cấp số và phát hành",
        "ISSUE, signer, ký, cấp số và phát hành"
    })
    void noTwoDutiesInOneHand(Step step, String user, String done, String wanted) {
        assertThatThrownBy(() -> duties.check(document(), NONE, step, user))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "Bạn đã %s văn bản này nên không được %s. Người soạn thảo, người kiểm tra nội dung, "
                                + "người ký và văn thư phải là những người khác nhau.",
                        done, wanted);
    }

    @Test
    void theClerkWhoCheckedTheFormMayNumber() {
        assertThatCode(() -> duties.check(document(), NONE, Step.ISSUE, "clerk"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aFreshPersonMayDoAnything(Step step) {
        assertThatCode(() -> duties.check(document(), NONE, step, "colleague")).doesNotThrowAnyException();
    }

    @Test
    void theSameStepMayBeDoneAgainByTheSamePerson() {
        assertThatCode(() -> duties.check(document(), NONE, Step.DRAFT, "drafter"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void whoOnceWroteOnItDoesNothingButWrite(Step step) {
        assertThatThrownBy(() -> duties.check(document(), Set.of("colleague"), step, "colleague"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Bạn đã soạn thảo văn bản này nên không được %s.", step.duty());
    }

    @Test
    void whoOnceWroteOnItMayWriteAgain() {
        assertThatCode(() -> duties.check(document(), Set.of("colleague"), Step.DRAFT, "colleague"))
                .doesNotThrowAnyException();
    }

    private static Document document() {
        DraftContent content = new DraftContent(
                "conference/notice",
                "Về việc tổ chức hội nghị",
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                "signer",
                Optional.empty(),
                YearMonth.of(2025, 8),
                List.of(),
                Optional.empty(),
                List.of(),
                Marks.none());
        return new Document(
                "1",
                "DT-2025-02/VB-01",
                "DT-2025-02",
                DocumentKind.NOTICE,
                DocumentState.NUMBERING,
                content,
                new Frame(new DocumentContent.Letterhead("UBND tỉnh", "UBND tỉnh", "Văn phòng", "Sơn La"), List.of()),
                new Participants(
                        Optional.of("drafter"),
                        Optional.of("contentChecker"),
                        Optional.of("clerk"),
                        Optional.of("signer"),
                        Optional.empty()),
                "TB-VPUB",
                Optional.empty(),
                LocalDateTime.parse("2025-08-18T10:00"),
                0);
    }
}
