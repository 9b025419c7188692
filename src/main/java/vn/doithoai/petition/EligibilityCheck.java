package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;

/**
 * What the reception officer entered about a petition's eligibility.
 *
 * @param missing what the petitioner must supplement; needed when incomplete
 * @param earlier the document or case that already answered it; needed when repeated
 * @param reason why it is repeated or filed
 * @param mergeInto case number of the petition that it repeats; needed when merged
 * @param contents the single contents of a letter that holds several; empty when it holds one
 */
public record EligibilityCheck(
        Eligibility found,
        Optional<String> missing,
        Optional<String> earlier,
        Optional<String> reason,
        Optional<String> mergeInto,
        List<String> contents) {

    public EligibilityCheck {
        contents = List.copyOf(contents);
    }
}
