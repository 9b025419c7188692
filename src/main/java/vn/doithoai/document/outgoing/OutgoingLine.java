package vn.doithoai.document.outgoing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssuedNumber;

/**
 * One line of the register.
 *
 * @param shown whether what it is about is for the person who asked; where not, title and recipients are empty, copies 0
 * @param title kind and subject
 * @param recipients who gets the document, one each
 * @param keptBy who holds the file copy
 * @param copies how many there are, the file copy included
 * @param dispatchedAt when it went to its recipients
 */
public record OutgoingLine(
        String documentId,
        boolean shown,
        DocumentKind kind,
        IssuedNumber issued,
        String title,
        String signer,
        List<String> recipients,
        String keptBy,
        int copies,
        Optional<LocalDateTime> dispatchedAt) {

    public OutgoingLine {
        recipients = List.copyOf(recipients);
    }

    OutgoingLine covered() {
        return new OutgoingLine(documentId, false, kind, issued, "", signer, List.of(), keptBy, 0, dispatchedAt);
    }
}
