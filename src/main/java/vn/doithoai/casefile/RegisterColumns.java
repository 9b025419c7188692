package vn.doithoai.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssuedDocuments;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.ExtractLine;
import vn.doithoai.petition.HandlingPath;
import vn.doithoai.petition.Outcome;
import vn.doithoai.petition.Petition;

/** The columns of the book of petitions (mẫu số 03/TCD). */
@Component
class RegisterColumns {

    static final List<String> HEAD = List.of(
            "STT",
            "Ngày nhận",
            "Họ tên, địa chỉ người gửi",
            "Số định danh",
            "Nội dung",
            "Loại",
            "Số người cùng nội dung",
            "Cơ quan đã giải quyết",
            "Thẩm quyền",
            "Hướng dẫn đến",
            "Chuyển đến (số phiếu chuyển)",
            "Kết quả",
            "Ghi chú");

    /** Percent of the width, in the same order. */
    static final List<Integer> WIDTHS = List.of(4, 7, 12, 7, 22, 7, 5, 7, 6, 6, 7, 5, 5);

    private final PetitionWords words;
    private final IssuedDocuments documents;

    RegisterColumns(PetitionWords words, IssuedDocuments documents) {
        this.words = words;
        this.documents = documents;
    }

    /**
     * @param before how many rows stand before these
     * @param on the day on which it is judged what is overdue
     */
    List<List<String>> rows(List<ExtractLine> lines, int before, LocalDate on) {
        Map<String, Document> slips = documents.newest(
                DocumentKind.TRANSFER_SLIP,
                lines.stream().map(line -> line.petition().caseNumber()).collect(Collectors.toSet()));
        List<List<String>> rows = new ArrayList<>();
        for (ExtractLine line : lines) {
            rows.add(row(
                    before + rows.size() + 1,
                    line,
                    Optional.ofNullable(slips.get(line.petition().caseNumber())),
                    on));
        }
        return rows;
    }

    private List<String> row(int number, ExtractLine line, Optional<Document> slip, LocalDate on) {
        Petition petition = line.petition();
        Optional<Classification> known = petition.classification();
        Optional<String> authority = known.flatMap(Classification::authority);
        boolean guided = known.map(it -> it.path() == HandlingPath.GUIDE).orElse(false);
        return List.of(
                Integer.toString(number),
                PageDates.day(petition.receivedAt().toLocalDate()),
                line.who(),
                line.identityNumber().orElse(""),
                petition.content(),
                kind(known),
                Integer.toString(line.people()),
                refused(petition) ? "Đã được giải quyết, trả lời trước đây" : "",
                known.map(it -> it.competence().title()).orElse(""),
                authority.filter(body -> guided).orElse(""),
                transfer(authority.filter(body -> !guided), slip),
                result(petition),
                note(petition, on));
    }

    private static String kind(Optional<Classification> known) {
        return known.map(it -> it.kind().title()).orElse("Chưa phân loại");
    }

    private static String result(Petition petition) {
        return petition.ending()
                .map(ending -> ending.outcome().title())
                .orElse(petition.state().title());
    }

    private static String transfer(Optional<String> authority, Optional<Document> slip) {
        return authority.orElse("")
                + slip.flatMap(Document::issued)
                        .map(issued ->
                                " (số %s ngày %s)".formatted(issued.reference(), PageDates.day(issued.issuedOn())))
                        .orElse("");
    }

    private String note(Petition petition, LocalDate on) {
        List<String> notes = new ArrayList<>(List.of(petition.caseNumber()));
        notes.addAll(words.marks(petition, on));
        return String.join("; ", notes);
    }

    private static boolean refused(Petition petition) {
        return petition.ending()
                .filter(ending -> ending.outcome() == Outcome.REFUSED)
                .isPresent();
    }
}
