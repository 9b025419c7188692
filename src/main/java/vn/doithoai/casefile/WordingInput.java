package vn.doithoai.casefile;

import java.util.Objects;
import vn.doithoai.document.DraftContent;

/**
 * The form for a draft's wording as it was typed. Public because the template engine reads it.
 *
 * @param additions additional paragraphs, one per line
 * @param signer user who shall sign; empty where the kind leaves no choice
 */
public record WordingInput(String subject, String additions, String signer) {

    public WordingInput {
        subject = Objects.requireNonNullElse(subject, "");
        additions = Objects.requireNonNullElse(additions, "");
        signer = Objects.requireNonNullElse(signer, "");
    }

    static WordingInput of(DraftContent content) {
        return new WordingInput(content.subject(), String.join("\n", content.additions()), content.signer());
    }
}
