package vn.doithoai.document.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Urgency;

/** A letter that urges a unit about the sample round; the facts are in sample-facts.yaml. */
public final class SampleReminderContents {

    private SampleReminderContents() {}

    public static Stream<DocumentContent> drafts() {
        return Stream.of(reminder());
    }

    /** Urgent, as such letters often are. */
    public static DocumentContent reminder() {
        DocumentContent round = SampleContents.notice();
        return new DocumentContent(
                "reminder/reminder",
                DocumentKind.REMINDER_LETTER,
                round.letterhead(),
                new Reference(Optional.empty(), "VPUB-TCHCQT", Optional.empty(), 9, 2025),
                "đôn đốc thực hiện các nội dung của hội nghị đối thoại số DT-2025-02",
                List.of("Phòng Tổng hợp"),
                List.of(),
                SampleFacts.named("unit-reminder"),
                List.of(),
                List.of("Lãnh đạo Văn phòng (b/c)", "Lưu: VT, TCHCQT"),
                round.signatures(),
                new Marks(Optional.of(Urgency.URGENT), Optional.empty()));
    }
}
