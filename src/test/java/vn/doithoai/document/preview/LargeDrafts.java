package vn.doithoai.document.preview;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Marks;
import vn.doithoai.document.render.LargeReports;

/** Drafts of reports with the facts that a test wants, without the round they would belong to. */
public final class LargeDrafts {

    private LargeDrafts() {}

    public static Document report(Drafting drafting, Map<String, Object> facts) {
        return of(drafting, "DT-2025-02", DocumentKind.REPORT, facts);
    }

    public static Document of(Drafting drafting, String owner, DocumentKind kind, Map<String, Object> facts) {
        DocumentContent sample = LargeReports.of(1);
        DraftContent content = new DraftContent(
                sample.template(),
                sample.subject(),
                List.of(),
                sample.legalBases(),
                facts,
                List.of(),
                sample.recipients(),
                List.of(),
                "phochanhvanphong",
                Optional.empty(),
                YearMonth.of(2025, 10),
                List.of(),
                Optional.empty(),
                List.of(),
                Marks.none());
        return drafting.create(new DraftRequest(owner, kind, content));
    }
}
