package vn.doithoai.casefile;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.document.Document;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;
import vn.doithoai.petition.LetterText;
import vn.doithoai.petition.LetterTexts;

/** Draws a returned draft anew from the registers, a letter after its texts were put right. Refusals store nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class DraftRedrawing {

    private final Drafting drafting;
    private final LetterTexts texts;
    private final RoundDrafts roundDrafts;

    DraftRedrawing(Drafting drafting, LetterTexts texts, RoundDrafts roundDrafts) {
        this.drafting = drafting;
        this.texts = texts;
        this.roundDrafts = roundDrafts;
    }

    /** @param typed by the names of the texts; what the letter does not print is not looked at */
    void reviseLetter(DraftEdit edit, Map<String, String> typed) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        Map<LetterText, String> corrected = new EnumMap<>(LetterText.class);
        texts.of(edit.document())
                .forEach((text, before) -> corrected.put(text, read(text, typed.getOrDefault(text.name(), ""))));
        if (corrected.isEmpty()) {
            throw new InvalidInputException("Văn bản này không có nội dung lấy từ hồ sơ kiến nghị để sửa.");
        }
        texts.revise(edit.document(), corrected, edit.user());
    }

    void redraw(DraftEdit edit) {
        Document document = edit.document();
        drafting.requireUnchanged(document.id(), edit.basis());
        if (!RoundDrafts.draws(document.kind())) {
            throw new InvalidInputException("Chỉ văn bản của hội nghị mới lập lại được từ hồ sơ.");
        }
        roundDrafts.redraw(document, edit.user());
    }

    private static String read(LetterText text, String typed) {
        TypedText read = TypedText.of(text.title(), typed, text.longest()).required();
        return String.join("\n", read.lines());
    }
}
