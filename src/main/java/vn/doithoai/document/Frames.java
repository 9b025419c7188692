package vn.doithoai.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Office;
import vn.doithoai.directory.Official;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.engine.InvalidInputException;

/** Takes letterhead and signature blocks from the directory. */
@Component
class Frames {

    private final Directory directory;

    Frames(Directory directory) {
        this.directory = directory;
    }

    Frame of(DraftContent draft) {
        return new Frame(letterhead(), signatures(draft));
    }

    Letterhead letterhead() {
        Office office = directory.office();
        return new Letterhead(office.superiorBody(), office.superiorShort(), office.issuingShort(), office.place());
    }

    String notation(DocumentKind kind) {
        Office office = directory.office();
        return kind.notation(office.notationSuffix(), office.draftingUnit());
    }

    /** Minutes are signed by the secretary at the left and the chair at the right; everything else by one signer. */
    private List<Signature> signatures(DraftContent draft) {
        Official signer = official(draft.signer());
        return draft.secretary()
                .map(secretary -> List.of(
                        new Signature(List.of("THƯ KÝ"), official(secretary).name()),
                        new Signature(List.of("CHỦ TỌA"), signer.name())))
                .orElseGet(() -> List.of(new Signature(signer.signatureLines(), signer.name())));
    }

    private Official official(String user) {
        return directory
                .official(user)
                .orElseThrow(() ->
                        new InvalidInputException("Người ký đã chọn không có trong danh bạ người có thẩm quyền ký."));
    }
}
