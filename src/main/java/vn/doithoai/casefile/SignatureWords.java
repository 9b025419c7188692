package vn.doithoai.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doithoai.document.Document;
import vn.doithoai.document.signature.PlannedSigners;
import vn.doithoai.document.signature.SignatureFinding;
import vn.doithoai.document.signature.SignedVerdict;
import vn.doithoai.document.signature.Standing;

/** Says in words what was found in a signed original. */
final class SignatureWords {

    private SignatureWords() {}

    static SignedPage.SignatureLine line(SignatureFinding finding) {
        List<Fact> facts = new ArrayList<>();
        finding.organisation().ifPresent(name -> facts.add(new Fact("Cơ quan ghi trong chứng thư", name)));
        facts.add(new Fact("Giờ ký theo máy người ký", moment(finding.claimedAt())));
        finding.timestampedAt()
                .ifPresent(at -> facts.add(new Fact("Dấu thời gian trong chữ ký", PageDates.moment(at))));
        facts.add(new Fact("Nơi cấp chứng thư", finding.issuer()));
        facts.add(new Fact(
                "Hiệu lực chứng thư",
                "Còn hiệu lực khi ký (%s – %s)"
                        .formatted(
                                PageDates.day(finding.validFrom().toLocalDate()),
                                PageDates.day(finding.validTo().toLocalDate()))));
        facts.add(new Fact("Độ tin cậy", finding.trust().words()));
        facts.add(new Fact("Phạm vi", covers(finding)));
        facts.add(new Fact("Dạng chữ ký", finding.level()));
        return new SignedPage.SignatureLine(finding.signer(), facts);
    }

    /** Sentences; empty when those who had to sign have signed, with certificates that the office trusts. */
    static List<String> warnings(Document document, SignedVerdict verdict) {
        List<String> warnings = new ArrayList<>();
        for (String planned : PlannedSigners.missing(document, verdict.signatures())) {
            warnings.add(
                    "Không thấy chữ ký số mang tên %s, người ký ghi trên văn bản. Chứng thư trong tệp mang tên: %s."
                            .formatted(planned, signers(verdict)));
        }
        if (verdict.standing() != Standing.SIGNED) {
            warnings.add("Chưa xác định được bản này do người có thẩm quyền ký: ai cũng có thể tự tạo chứng thư mang"
                    + " tên bất kỳ. Văn bản chưa được ghi là “đã ký số”.");
        }
        return warnings;
    }

    /** The uploads that do not count, with what they are worth. */
    static SignedPage.Earlier earlier(SignedVerdict verdict) {
        String words = "Bản %d, nhận %s: %s, ký bởi %s"
                .formatted(
                        verdict.ordinal(),
                        PageDates.moment(verdict.uploadedAt()),
                        verdict.standing().title(),
                        signers(verdict));
        return new SignedPage.Earlier(verdict.ordinal(), words);
    }

    private static String signers(SignedVerdict verdict) {
        return verdict.signatures().stream().map(SignatureFinding::signer).collect(Collectors.joining("; "));
    }

    private static String moment(Optional<LocalDateTime> at) {
        return at.map(PageDates::moment).orElse("Không ghi");
    }

    private static String covers(SignatureFinding finding) {
        return finding.wholeDocument()
                ? "Toàn bộ tệp"
                : "Toàn bộ nội dung khi ký; sau đó tệp chỉ có thêm chữ ký hoặc dữ liệu xác thực";
    }
}
