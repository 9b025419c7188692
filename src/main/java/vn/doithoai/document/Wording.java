package vn.doithoai.document;

import java.util.List;

/**
 * What a drafter may change in the text of a draft.
 *
 * @param additions paragraphs after the fixed text
 * @param recipientLines nơi nhận as printed, without dashes and final punctuation, the filing line "Lưu: …" last; who
 *     gets the document by mail does not depend on it
 * @param signer user who must sign
 */
public record Wording(String subject, List<String> additions, List<String> recipientLines, String signer) {

    /** Longest subject that the official data standard takes (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
    public static final int LONGEST_SUBJECT = 500;

    public Wording {
        additions = List.copyOf(additions);
        recipientLines = List.copyOf(recipientLines);
    }
}
