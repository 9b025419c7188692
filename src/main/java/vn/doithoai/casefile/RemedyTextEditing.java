package vn.doithoai.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;
import vn.doithoai.remedy.DraftedTexts;
import vn.doithoai.remedy.RemedyText;

/** Puts right what the draft of a replacement, correction or recall says. Refusals store nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class RemedyTextEditing {

    private static final int LONG = 20_000;

    private final Drafting drafting;
    private final DraftedTexts texts;

    RemedyTextEditing(Drafting drafting, DraftedTexts texts) {
        this.drafting = drafting;
        this.texts = texts;
    }

    /** @param typed by the names of the texts; what the draft does not print is not looked at */
    void revise(DraftEdit edit, Map<String, String> typed) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        Map<RemedyText, List<String>> corrected = new EnumMap<>(RemedyText.class);
        for (RemedyText text : texts.of(edit.document()).keySet()) {
            String value = typed.getOrDefault(text.name(), "");
            corrected.put(
                    text, TypedText.of(text.title(), value, LONG).required().lines());
        }
        if (corrected.isEmpty()) {
            throw new InvalidInputException("Văn bản này không có nội dung nào sửa được ở đây.");
        }
        texts.revise(edit.document(), corrected, edit.user());
    }
}
