package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is blackened before a text leaves the office, and what is not. */
class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tôi là Nguyễn Văn A, đề nghị; Tôi là […], đề nghị",
                "NGUYỄN  VĂN A và nguyen van a; […] và […]",
                "Nguyễn Văn An không phải tôi; Nguyễn Văn An không phải tôi",
                "Nhà ở số 5, phường Tô Hiệu bị ngập; Nhà ở […] bị ngập",
                "gọi 0912 345 678 hoặc (0212) 385.1234; gọi […] hoặc […]",
                "gọi +84 912-345-678 giúp; gọi […] giúp",
                "thư nguyenvana@example.vn nhé; thư […] nhé",
                "CCCD 014012345678; CCCD […]",
                "ngày 26/9/2025, 1.500.000.000 đồng, 340/TB-VPUB; ngày 26/9/2025, 1.500.000.000 đồng, 340/TB-VPUB",
                "Trần Thị Bé đại diện; […] đại diện"
            })
    void blackens(String text, String expected) {
        assertThat(Redaction.of(person("Nguyễn Văn A")).blacken(text)).isEqualTo(expected);
    }

    @Test
    void oneSyllableIsANameOnlyAsItIsWritten() {
        assertThat(Redaction.of(person("An")).blacken("An nói: an toàn, giao thông An"))
                .isEqualTo("[…] nói: an toàn, giao thông […]");
    }

    @Test
    void anOrganisationIsNoPerson() {
        Petitioner body = petitioner(Standing.ORGANISATION, "Hội Nông dân xã");
        assertThat(Redaction.of(body).blacken("Hội Nông dân xã đề nghị")).isEqualTo("Hội Nông dân xã đề nghị");
    }

    @Test
    void patternsInANameMeanNothing() {
        assertThat(Redaction.of(person(".* (")).blacken("Đề nghị (xem xét)")).isEqualTo("Đề nghị (xem xét)");
    }

    private static Petitioner person(String name) {
        return petitioner(Standing.PERSON, name);
    }

    private static Petitioner petitioner(Standing standing, String name) {
        return new Petitioner(
                standing,
                Optional.of("Ông"),
                Optional.of(name),
                Optional.of("số 5, phường Tô Hiệu"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("Trần Thị Bé"),
                false);
    }
}
