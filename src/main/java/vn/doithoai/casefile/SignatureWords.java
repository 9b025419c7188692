package vn.doithoai.casefile;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.signature.SignatureFinding;
import vn.doithoai.document.signature.SignedVerdict;

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

    /** Sentences; empty when those who had to sign have signed. */
    static List<String> warnings(Document document, SignedVerdict verdict) {
        return document.frame().signatures().stream()
                .map(Signature::name)
                .filter(planned -> verdict.signatures().stream().noneMatch(one -> same(planned, one.signer())))
                .map(planned ->
                        "Không thấy chữ ký số mang tên %s, người ký ghi trên văn bản. Chứng thư trong tệp mang tên: %s."
                                .formatted(
                                        planned,
                                        String.join(
                                                "; ",
                                                verdict.signatures().stream()
                                                        .map(SignatureFinding::signer)
                                                        .toList())))
                .toList();
    }

    /** Issuers write names in capitals, or without composing the marks. */
    private static boolean same(String planned, String certified) {
        return plain(planned).equals(plain(certified));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
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
