package vn.doithoai.document.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Urgency;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.document.render.SamplePetitionContents;

/** What the samples of each kind do not have: other signers, many addressees, urgency, two appendices. */
final class Variants {

    private Variants() {}

    static Stream<DocumentContent> all() {
        return Stream.of(byTheHead(), byADivision(), urgent(), replacing(), toMany(), withAppendices());
    }

    static DocumentContent byTheHead() {
        return with(
                SampleContents.notice(), SampleContents.notice().addressees(), signed("CHÁNH VĂN PHÒNG"), Marks.none());
    }

    private static DocumentContent byADivision() {
        DocumentContent letter = SamplePetitionContents.guidance();
        Signature division = signed("TL. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH - QUẢN TRỊ");
        return SampleContents.issued(with(letter, letter.addressees(), division, Marks.none()), 12, 28);
    }

    static DocumentContent urgent() {
        DocumentContent letter = SamplePetitionContents.answer();
        Marks marks = new Marks(Optional.of(Urgency.VERY_URGENT), Optional.empty());
        return with(letter, letter.addressees(), letter.signatures().get(0), marks);
    }

    private static DocumentContent replacing() {
        DocumentContent notice = SampleContents.notice();
        Marks marks = new Marks(Optional.of(Urgency.EXPRESS), Optional.of("Thông báo số 05/TB-VPUB ngày 05/8/2025"));
        return SampleContents.issued(with(notice, List.of(), notice.signatures().get(0), marks), 120, 31);
    }

    static DocumentContent toMany() {
        DocumentContent invitation = SampleContents.invitation();
        List<String> guests = List.of("Thanh tra tỉnh", "Sở Nội vụ", "Ủy ban nhân dân phường Tô Hiệu");
        return with(invitation, guests, invitation.signatures().get(0), Marks.none());
    }

    /** Two appendices, and more points than the letters a to e. */
    static DocumentContent withAppendices() {
        DocumentContent report = SampleContents.nilReport();
        Map<String, Object> facts = Map.of(
                "closing", "Văn phòng trân trọng báo cáo",
                "points", List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một"),
                "rows", rows());
        return new DocumentContent(
                "layout-test/appendices",
                report.kind(),
                report.letterhead(),
                report.reference(),
                report.subject(),
                List.of(),
                List.of(),
                facts,
                List.of(),
                report.recipients(),
                report.signatures(),
                Marks.none());
    }

    private static List<List<String>> rows() {
        String words = "Nội dung đủ dài để đi hết một dòng của bảng và còn sang dòng thứ hai, ".repeat(3) + "hết";
        return IntStream.rangeClosed(1, 30)
                .mapToObj(row -> List.of(Integer.toString(row), words))
                .toList();
    }

    private static Signature signed(String... lines) {
        return new Signature(List.of(lines), "Nguyễn Văn A");
    }

    private static DocumentContent with(
            DocumentContent base, List<String> addressees, Signature signature, Marks marks) {
        return new DocumentContent(
                base.template(),
                base.kind(),
                base.letterhead(),
                base.reference(),
                base.subject(),
                addressees,
                base.legalBases(),
                base.facts(),
                base.additions(),
                base.recipients(),
                List.of(signature),
                marks);
    }
}
