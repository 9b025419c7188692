package vn.doithoai.document.lint;

import java.util.List;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.document.Wording;
import vn.doithoai.pathways.Records;

/** The sample round's notice in its drafter's hands. */
record NoticeAtHand(Records records, Drafting drafting, Review review, Linter linter) {

    static final String DRAFTER = "chuyenvien";

    Document document() {
        return records.document(DocumentKind.NOTICE);
    }

    String id() {
        return document().id();
    }

    /** Puts this paragraph in place of what was added before. */
    void say(String text) {
        Document notice = document();
        Wording wording = new Wording(
                notice.content().subject(),
                List.of(text),
                notice.content().recipientLines(),
                notice.content().signer());
        drafting.revise(notice.id(), wording, DRAFTER);
    }

    void handIn() {
        review.pass(id(), Step.DRAFT, DRAFTER);
    }

    /** What is found about capitals. */
    Finding capital() {
        return linter.findings(document()).stream()
                .filter(finding -> finding.rule().equals("capital"))
                .findFirst()
                .orElseThrow();
    }
}
