package vn.doithoai.casefile;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.lint.Reasons;

/** Stores a drafter's reasons, unless the draft was changed since that person saw what was found in it. */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class LintReasons {

    private final Drafting drafting;
    private final Reasons reasons;

    LintReasons(Drafting drafting, Reasons reasons) {
        this.drafting = drafting;
        this.reasons = reasons;
    }

    /** @param byKey reason as typed, by the finding's key */
    void give(DraftEdit edit, Map<String, String> byKey) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        reasons.give(edit.document().id(), byKey, edit.user());
    }
}
