package vn.doithoai.remedy;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DraftContent;

/** Whom the printed document names of those who got the faulty one. */
@Component
class RemedyRecipients {

    private static final String FILING = "Lưu:";
    private static final String ALL = "Các cơ quan, tổ chức, cá nhân đã nhận văn bản";

    /** Addressees after "Kính gửi", and lines of "Nơi nhận" with the filing line last. */
    record Printed(List<String> addressees, List<String> lines) {}

    /** A letter speaks to somebody: to the faulty document's addressees, or else to all whom it names as recipients. */
    Printed ofLetter(Document faulty) {
        DraftContent said = faulty.content();
        if (!said.addressees().isEmpty()) {
            return new Printed(said.addressees(), said.recipientLines());
        }
        List<String> named = said.recipientLines().stream()
                .filter(line -> !line.startsWith(FILING))
                .map(line -> line.replaceAll("\\s*\\([^()]*\\)$", ""))
                .toList();
        return new Printed(named.isEmpty() ? List.of(ALL) : named, filing(said));
    }

    /** A notice names them all at its end. */
    Printed ofNotice(Document faulty) {
        DraftContent said = faulty.content();
        return new Printed(
                List.of(),
                Stream.concat(said.addressees().stream(), said.recipientLines().stream())
                        .distinct()
                        .toList());
    }

    /** Where nobody must be named. */
    Printed unnamed(Document faulty) {
        return new Printed(
                List.of(),
                Stream.concat(Stream.of(ALL), filing(faulty.content()).stream()).toList());
    }

    private static List<String> filing(DraftContent said) {
        return said.recipientLines().stream()
                .filter(line -> line.startsWith(FILING))
                .toList();
    }
}
