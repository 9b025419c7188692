package vn.doithoai.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.engine.InvalidInputException;

/** What is read from signatures made with keys and certificates of this test. */
class SignatureCheckTest {

    private static final Clock CLOCK =
            Clock.fixed(SampleToken.SIGNED_AT.plusSeconds(3600), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDateTime TEN = LocalDateTime.of(2025, 8, 20, 10, 0);

    private static SampleAuthority authority;
    private static SampleToken signer;
    private static byte[] issued;
    private static byte[] signed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void anOfficialSigns() throws Exception {
        authority = new SampleAuthority("CA mẫu");
        signer = authority.person("Nguyễn Văn A");
        issued = SamplePdfs.of(SampleContents.nilReport());
        signed = signer.sign(issued);
    }

    @Test
    void who_signed_when_and_by_whose_word() {
        SignatureFinding finding = check(List.of()).findings(signed).get(0);
        assertThat(finding.signer()).isEqualTo("Nguyễn Văn A");
        assertThat(finding.organisation()).contains("Văn phòng UBND tỉnh mẫu");
        assertThat(finding.issuer()).isEqualTo("CA mẫu, Cơ quan chứng thực mẫu");
        assertThat(finding.claimedAt()).contains(TEN);
        assertThat(finding.timestampedAt()).isEmpty();
        assertThat(finding.level()).isEqualTo("PAdES-BASELINE-B");
        assertThat(finding.wholeDocument()).isTrue();
        assertThat(finding.validTo()).isEqualTo(LocalDateTime.of(2030, 1, 1, 7, 0));
        assertThat(finding.trust()).isEqualTo(Trust.NOT_CONFIGURED);
    }

    @Test
    void the_office_seal_follows_the_signer() throws Exception {
        byte[] sealed = authority.person("Văn phòng UBND tỉnh mẫu").sign(signed);
        List<SignatureFinding> findings = check(List.of()).findings(sealed);
        assertThat(findings)
                .extracting(SignatureFinding::signer)
                .containsExactly("Nguyễn Văn A", "Văn phòng UBND tỉnh mẫu");
        assertThat(findings).extracting(SignatureFinding::wholeDocument).containsExactly(false, true);
    }

    @Test
    void a_timestamp_is_read_beside_the_time_that_the_signer_claims() throws Exception {
        byte[] stamped = signer.sign(issued, Optional.of(authority.timestamper()));
        SignatureFinding finding = check(List.of()).findings(stamped).get(0);
        assertThat(finding.claimedAt()).contains(TEN);
        assertThat(finding.timestampedAt()).contains(TEN.plusMinutes(1));
        assertThat(finding.level()).isEqualTo("PAdES-BASELINE-T");
    }

    @Test
    void roots_are_trusted_when_the_office_names_them() throws Exception {
        Path root =
                Files.write(folder.resolve("goc.cer"), authority.certificate().getEncoded());
        Path other = Files.write(
                folder.resolve("khac.cer"),
                new SampleAuthority("CA khác").certificate().getEncoded());
        assertThat(trust(List.of(root))).isEqualTo(Trust.TRUSTED);
        assertThat(trust(List.of(folder))).isEqualTo(Trust.TRUSTED);
        assertThat(trust(List.of(other))).isEqualTo(Trust.UNTRUSTED);
        byte[] byNobody = authority.below(signer, "Trần Văn B").sign(issued);
        assertThat(check(List.of(root)).findings(byNobody).get(0).trust())
                .as("a person is no authority")
                .isEqualTo(Trust.UNTRUSTED);
        Path wrong = Files.writeString(folder.resolve("hong.cer"), "không phải chứng thư");
        assertThatThrownBy(() -> check(List.of(wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hong.cer");
    }

    @Test
    void a_lapsed_certificate_signs_nothing() throws Exception {
        assertRefused(authority.expired("Nguyễn Văn A").sign(issued), "hiệu lực tại thời điểm ký");
    }

    @Test
    void no_signature_no_record() {
        assertRefused(issued, "không có chữ ký số");
    }

    @Test
    void one_altered_byte_breaks_the_signature() {
        byte[] altered = signed.clone();
        altered[issued.length / 2] ^= 1;
        assertRefused(altered, "không còn nguyên vẹn");
    }

    @Test
    void a_page_added_behind_the_signature_is_not_covered() throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = new PDPage();
            document.getDocumentCatalog().getPages().add(page);
            assertRefused(SamplePdfs.increment(document, page, document.getPages()), "Sau khi ký");
        }
    }

    private static Trust trust(List<Path> places) {
        return check(places).findings(signed).get(0).trust();
    }

    private static void assertRefused(byte[] pdf, String why) {
        assertThatThrownBy(() -> check(List.of()).findings(pdf))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(why);
    }

    private static SignatureCheck check(List<Path> roots) {
        return new SignatureCheck(new SignatureReading(
                new TrustedRoots(roots.stream().map(Path::toString).toList()), CLOCK));
    }
}
