package vn.doithoai.document.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;

/** The year's plan that the sample round carries out; the facts are in sample-facts.yaml. */
public final class SamplePlanContents {

    private SamplePlanContents() {}

    public static Stream<DocumentContent> drafts() {
        return Stream.of(plan());
    }

    public static DocumentContent plan() {
        DocumentContent round = SampleContents.notice();
        return new DocumentContent(
                "plan/plan",
                DocumentKind.PLAN,
                round.letterhead(),
                new Reference(Optional.empty(), "KH-VPUB", Optional.empty(), 9, 2025),
                "tổ chức thực hiện đối thoại trực tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025",
                List.of(),
                SampleFacts.named("legal-bases"),
                SampleFacts.named("annual-plan"),
                List.of(),
                List.of("UBND tỉnh (b/c)", "Các phòng, ban, đơn vị trực thuộc", "Lưu: VT, TCHCQT"),
                List.of(new Signature(List.of("CHÁNH VĂN PHÒNG"), "Nguyễn Văn A")),
                Marks.none());
    }
}
