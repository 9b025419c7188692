package vn.doithoai.casefile;

import java.util.List;
import java.util.Objects;
import vn.doithoai.document.DraftContent;
import vn.doithoai.engine.TypedText;

/**
 * The form for a draft's wording as it was typed. Public because the template engine reads it.
 *
 * @param additions additional paragraphs, one per line
 * @param recipients nơi nhận as printed, one per line, the filing line last
 * @param signer user who shall sign; empty where the kind leaves no choice
 */
public record WordingInput(String subject, String additions, String recipients, String signer) {

    private static final int LONG = 20_000;

    public WordingInput {
        subject = Objects.requireNonNullElse(subject, "");
        additions = Objects.requireNonNullElse(additions, "");
        recipients = Objects.requireNonNullElse(recipients, "");
        signer = Objects.requireNonNullElse(signer, "");
    }

    static WordingInput of(DraftContent content) {
        return new WordingInput(
                content.subject(),
                String.join("\n", content.additions()),
                String.join("\n", content.recipientLines()),
                content.signer());
    }

    /** Without the dash and the punctuation that the layout sets and people may have typed with it. */
    List<String> recipientLines() {
        return TypedText.of("Nơi nhận", recipients, LONG).lines().stream()
                .map(line -> line.replaceFirst("^[-–]\\s*", "").replaceFirst("\\s*[;.]$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
