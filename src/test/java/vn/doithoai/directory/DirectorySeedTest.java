package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectorySeedTest {

    private static final String OFFICE = """
            office:
              hostName: Văn phòng UBND tỉnh B
              superiorBody: Ủy ban nhân dân tỉnh B
              superiorShort: UBND tỉnh B
              issuingShort: Văn phòng
              notationSuffix: VP
              draftingUnit: HC
              place: B
              headTitle: Chánh Văn phòng
            """;

    private static final String CHAIN = OFFICE + """
            bodies:
              - {code: a, kind: BODY, name: Sở A, validFrom: 2020-01-01, validTo: 2021-12-31, successorCode: b}
              - {code: b, kind: BODY, name: Sở B, validFrom: 2022-01-01, validTo: 2023-12-31, successorCode: c}
              - {code: c, kind: BODY, name: Sở C, validFrom: 2024-01-01}
              - {code: d, kind: BODY, name: Sở D, validFrom: 2020-01-01, validTo: 2023-12-31}
            groups:
              - code: all
                name: Tất cả
                members: [{bodies: [a]}, {bodies: [b]}, {bodies: [c]}, {text: Sở D (để biết), bodies: [d]}]
            """ + RequiredGroupsTest.GROUPS;

    private final DirectoryFixture fixture = DirectoryFixture.onH2();
    private final Directory directory = fixture.directory();

    @Test
    void aSecondStartChangesNothing() {
        fixture.seeded();
        fixture.jdbc()
                .sql("update directory_body set email = 'moi@example.vn' where code = 'so-noi-vu'")
                .update();
        int bodies = fixture.count("directory_body");
        fixture.seeded();
        assertThat(fixture.count("directory_body")).isEqualTo(bodies).isPositive();
        assertThat(directory.find("so-noi-vu", LocalDate.of(2025, 8, 20)).body().email())
                .contains("moi@example.vn");
    }

    @Test
    void seedingReplacesEverything() {
        fixture.seeded();
        fixture.seed().seed(yaml(CHAIN));
        assertThat(directory.office().place()).isEqualTo("B");
        assertThat(fixture.count("directory_body")).isEqualTo(4);
        assertThat(fixture.count("directory_official")).isZero();
        assertThat(directory.group("notice").members()).hasSize(1);
    }

    @Test
    void aChainOfSuccessorsIsFollowedToTheOneThatExists() {
        fixture.seed().seed(yaml(CHAIN));
        assertThat(directory.find("a", LocalDate.of(2023, 6, 1)).inOffice().code())
                .isEqualTo("b");
        Lookup today = directory.find("a", LocalDate.of(2025, 6, 1));
        assertThat(today.warning().orElseThrow().message())
                .isEqualTo("«Sở A» không còn hoạt động từ ngày 01/01/2022; nay là «Sở C».");
        assertThat(directory.find("d", LocalDate.of(2025, 6, 1)).warning().orElseThrow())
                .extracting(warning -> warning.body().code(), Warning::message, Warning::successor)
                .containsExactly(
                        "d",
                        "«Sở D» không còn hoạt động từ ngày 01/01/2024 và chưa ghi cơ quan kế thừa.",
                        Optional.empty());
    }

    @Test
    void mergedBodiesAreWrittenToOnceAndEachIsWarnedAbout() {
        fixture.seed().seed(yaml(CHAIN));
        Recipients all = directory.recipients("all", LocalDate.of(2025, 6, 1));
        assertThat(all.lines()).containsExactly("Sở A", "Sở B", "Sở C", "Sở D (để biết)");
        assertThat(all.addresses()).extracting(Recipients.Address::bodyCode).containsExactly("c", "d");
        assertThat(all.warnings()).hasSize(3);
    }

    @Test
    void aWrongFileLeavesTheDirectoryAsItWas() {
        fixture.seeded();
        refuse(CHAIN.replace("[d]", "[e]"), "nhóm «all»", "«e»");
        assertThat(directory.office().place()).isEqualTo("Sơn La");
    }

    @Test
    void mistakesAreNamedWithTheirLine() {
        refuse(CHAIN.replace("kind: BODY, name: Sở C", "kind: SỞ, name: Sở C"), "gần dòng 13", "«SỞ»");
        refuse(CHAIN.replace("validFrom: 2024-01-01", "validFrom: 01/01/2024"), "gần dòng 13", "«01/01/2024»");
        refuse(OFFICE + "bodys: []\n", "«bodys»");
        refuse("office: [", "gần dòng 1");
        refuse("", "gần dòng 1");
        refuse("null", "trống");
    }

    @Test
    void contradictionsAreRefused() {
        refuse(
                CHAIN.replace("validFrom: 2024-01-01", "validFrom: 2024-01-01, validTo: 2024-12-31, successorCode: a"),
                "vòng tròn");
        refuse(CHAIN.replace("code: d", "code: c"), "«c» được khai hai lần");
        refuse(CHAIN.replace("validTo: 2021-12-31", "validTo: 2019-12-31"), "hết trước khi bắt đầu");
        refuse(CHAIN.replace(", validTo: 2021-12-31", ""), "phải có validTo");
        refuse(CHAIN.replace("[{bodies: [a]}", "[{bodies: [a, b]}"), "cần text");
        refuse(CHAIN.replace("validFrom: 2024-01-01", "validFrom: 2024-01-01, agencyCode: H52-01"), "agencyCode sai");
    }

    @Test
    void agencyCodesOfBothStandardsAreKept() {
        fixture.seed()
                .seed(yaml(CHAIN.replace("validFrom: 2024-01-01", "validFrom: 2024-01-01, agencyCode: H52.01.02")
                        .replace("  place: B", "  place: B\n  agencyCode: 000.00.01.H52")));
        assertThat(directory.find("c", LocalDate.of(2025, 8, 20)).body().agencyCode())
                .contains("H52.01.02");
        assertThat(directory.office().agencyCode()).contains("000.00.01.H52");
    }

    @Test
    void nobodySignsOnBehalfOfACollective() {
        refuse(OFFICE + """
                officials:
                  - name: Nguyễn Văn A
                    positionTitle: Chánh Văn phòng
                    signatureLines: [TM. VĂN PHÒNG, CHÁNH VĂN PHÒNG]
                    validFrom: 2020-01-01
                """, "không được ký TM.");
    }

    private void refuse(String yaml, String... parts) {
        assertThatThrownBy(() -> fixture.seed().seed(yaml(yaml)))
                .isInstanceOf(SeedFileException.class)
                .hasMessageContainingAll(parts);
    }

    private static InputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
