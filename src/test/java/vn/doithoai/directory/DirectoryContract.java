package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the shipped directory must answer, whatever the database. */
abstract class DirectoryContract {

    private static final LocalDate NOTICE = LocalDate.of(2025, 8, 20);

    abstract Directory directory();

    @Test
    void districtsEndedOnTheFirstOfJulyAndTheWarningNamesTheSuccessor() {
        assertThat(directory().find("ubnd-cac-huyen", LocalDate.of(2025, 6, 30)).warning())
                .isEmpty();
        Lookup after = directory().find("ubnd-cac-huyen", LocalDate.of(2025, 7, 1));
        assertThat(after.body().name()).isEqualTo("UBND các huyện, thành phố");
        assertThat(after.warning().map(Warning::message))
                .contains(
                        "«UBND các huyện, thành phố» không còn hoạt động từ ngày 01/7/2025; nay là «UBND các xã, phường».");
        assertThat(after.inOffice().code()).isEqualTo("ubnd-cac-xa-phuong");
    }

    @Test
    void mergedPartyCommitteeIsNamed() {
        Lookup lookup = directory().find("ban-dan-van", NOTICE);
        assertThat(lookup.warning().orElseThrow().message())
                .contains("«Ban Dân vận Tỉnh ủy»", "«Ban Tuyên giáo và Dân vận Tỉnh ủy»");
    }

    @Test
    void aBodyThatDoesNotExistYetIsWarnedAbout() {
        assertThat(directory()
                        .find("ubnd-cac-xa-phuong", LocalDate.of(2025, 6, 30))
                        .warning()
                        .map(Warning::message))
                .contains("«UBND các xã, phường» chỉ hoạt động từ ngày 01/7/2025.");
    }

    @Test
    void unknownCodesAreNamed() {
        assertThatThrownBy(() -> directory().find("so-la", NOTICE))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageContaining("«so-la»");
        assertThatThrownBy(() -> directory().recipients("khong-co", NOTICE))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageContaining("nhóm nơi nhận", "«khong-co»");
    }

    @Test
    void reportGoesToTheSevenRecipientsOfTheSampleInItsOrderAndWords() {
        Recipients report = directory().recipients("report", LocalDate.of(2025, 10, 1));
        assertThat(report.lines())
                .containsExactly(
                        "Ban Dân vận tỉnh ủy (b/c)",
                        "Thanh tra tỉnh",
                        "Sở Nội vụ",
                        "Lãnh đạo Văn phòng",
                        "Các phòng, ban, đơn vị trực thuộc",
                        "Trang Thông tin điện tử VP",
                        "Lưu: VT, TCHCQT");
        assertThat(report.addresses().get(0).name()).isEqualTo("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        assertThat(report.addresses()).extracting(Recipients.Address::bodyCode).doesNotHaveDuplicates();
        assertThat(report.warnings()).hasSize(1);
    }

    @Test
    void noticeReachesEightBodiesBehindThreeLines() {
        Recipients notice = directory().recipients("notice", NOTICE);
        assertThat(notice.lines())
                .containsExactly(
                        "Các sở, ban, ngành tỉnh",
                        "Các tổ chức chính trị, đoàn thể tỉnh",
                        "UBND các xã, phường",
                        "Trang Thông tin điện tử VP",
                        "Lưu: VT, TCHCQT");
        assertThat(notice.addresses())
                .hasSize(8)
                .allSatisfy(address -> assertThat(address.email().orElseThrow()).endsWith("@example.vn"));
        assertThat(notice.warnings()).isEmpty();
    }

    @Test
    void everyGroupEndsWithTheFilingLine() {
        for (String group : new String[] {"notice", "report", "invitation", "conclusion", "internal"}) {
            assertThat(directory().recipients(group, NOTICE).lines()).as(group).endsWith("Lưu: VT, TCHCQT");
        }
    }

    @Test
    void theDeputySignsForTheHead() {
        Official deputy = directory().official("phochanhvanphong").orElseThrow();
        assertThat(deputy.name()).isEqualTo("Nguyễn Văn Mạnh");
        assertThat(deputy.signatureLines()).containsExactly("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        assertThat(directory().official("khong-co")).isEmpty();
    }

    @Test
    void onlyThoseInAPositionWithSignatureLinesSign() {
        assertThat(directory().signers(NOTICE))
                .extracting(official -> official.username().orElseThrow())
                .containsExactly("chanhvanphong", "phochanhvanphong", "truongphong");
        assertThat(directory().signers(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(directory().official("chuyenvien").orElseThrow().signatureLines())
                .isEmpty();
    }

    @Test
    void officeIsTheSamples() {
        assertThat(directory().office())
                .isEqualTo(new Office(
                        "Văn phòng Ủy ban nhân dân tỉnh Sơn La",
                        "Ủy ban nhân dân tỉnh Sơn La",
                        "UBND tỉnh Sơn La",
                        "Văn phòng",
                        "VPUB",
                        "TCHCQT",
                        "Sơn La",
                        "Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La",
                        Optional.of("000.90.00.H52")));
    }

    @Test
    void legalBasesAreTheSamplesWordForWord() {
        String dialogue = "về việc quy định đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các cấp; người"
                + " đứng đầu các sở, ban, ngành cấp tỉnh với nhân dân";
        assertThat(directory().legalBases(NOTICE))
                .extracting(LegalBasis::sentence)
                .containsExactly(
                        "Quy định số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy " + dialogue,
                        "Hướng dẫn số 09-HD/BDVTU ngày 20/7/2022 của Ban Dân vận hướng dẫn một số nội dung thực hiện Quy"
                                + " định số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy " + dialogue,
                        "Quy định số 349-QĐ/TU ngày 17/3/2022 của Ban Thường vụ Tỉnh ủy Sơn La về trách nhiệm và xem xét"
                                + " xử lý trách nhiệm đối với người đứng đầu, cấp phó của người đứng đầu cấp ủy, cơ quan,"
                                + " đơn vị trong thực hiện chức trách, nhiệm vụ được giao",
                        "Quyết định số 834/QĐ-UBND ngày 10/4/2019 của UBND tỉnh ban hành quy định trách nhiệm của người"
                                + " đứng đầu cơ quan hành chính nhà nước trên địa bàn tỉnh Sơn La trong thực hiện nhiệm vụ"
                                + " cải cách hành chính");
        assertThat(directory().legalBases(LocalDate.of(2022, 3, 16)))
                .extracting(LegalBasis::code)
                .containsExactly("qd-834");
    }
}
