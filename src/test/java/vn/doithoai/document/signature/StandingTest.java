package vn.doithoai.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.Marks;
import vn.doithoai.document.exchange.SampleParcels;
import vn.doithoai.document.render.SampleContents;

/** A file makes its document a signed one only by all who had to sign, with certificates that the office trusts. */
class StandingTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2025, 8, 20, 10, 0);

    private final Document report = SampleParcels.report("Kết quả tổ chức hội nghị");
    private final String planned = signers(report).get(0);

    @Test
    void trust_and_name_must_meet_in_one_signature() {
        assertThat(of(report, finding(planned, Trust.TRUSTED))).isEqualTo(Standing.SIGNED);
        assertThat(of(report, finding(planned, Trust.NOT_CONFIGURED))).isEqualTo(Standing.UNPROVEN);
        assertThat(of(report, finding(planned, Trust.UNTRUSTED))).isEqualTo(Standing.DOUBTFUL);
        assertThat(of(report, finding("Người Khác", Trust.TRUSTED))).isEqualTo(Standing.DOUBTFUL);
        assertThat(of(report, finding(planned, Trust.UNTRUSTED), finding("Người Khác", Trust.TRUSTED)))
                .isEqualTo(Standing.DOUBTFUL);
        assertThat(of(report, finding("Văn phòng", Trust.UNTRUSTED), finding(planned, Trust.TRUSTED)))
                .isEqualTo(Standing.SIGNED);
    }

    @Test
    void all_who_had_to_sign_must_have_signed() {
        Document minutes = minutes("Nguyễn Văn A", "Trần Thị B");
        List<String> names = signers(minutes);
        Stream<SignatureFinding> all = names.stream().map(name -> finding(name, Trust.TRUSTED));
        assertThat(of(minutes, all.toArray(SignatureFinding[]::new))).isEqualTo(Standing.SIGNED);
        assertThat(of(minutes, finding(names.get(0), Trust.TRUSTED))).isEqualTo(Standing.DOUBTFUL);
    }

    private static Document minutes(String secretary, String chair) {
        DocumentContent sample = SampleContents.minutes();
        DocumentContent minutes = new DocumentContent(
                sample.template(),
                sample.kind(),
                sample.letterhead(),
                sample.reference(),
                sample.subject(),
                sample.addressees(),
                sample.legalBases(),
                sample.facts(),
                sample.additions(),
                sample.recipients(),
                List.of(new Signature(List.of("THƯ KÝ"), secretary), new Signature(List.of("CHỦ TỌA"), chair)),
                Marks.none());
        return SampleParcels.document(minutes, "Biên bản hội nghị", Marks.none(), List.of());
    }

    private static List<String> signers(Document document) {
        return document.frame().signatures().stream().map(Signature::name).toList();
    }

    private static Standing of(Document document, SignatureFinding... findings) {
        return Standing.of(document, Arrays.asList(findings));
    }

    private static SignatureFinding finding(String signer, Trust trust) {
        return new SignatureFinding(
                signer,
                Optional.empty(),
                "CA mẫu",
                Optional.of(DAY),
                Optional.empty(),
                "PAdES-BASELINE-B",
                true,
                DAY.minusYears(1),
                DAY.plusYears(1),
                trust);
    }
}
