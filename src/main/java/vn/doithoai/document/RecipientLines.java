package vn.doithoai.document;

import java.util.List;
import vn.doithoai.engine.InvalidInputException;

/** The form of "Nơi nhận" (Nghị định 30/2020/NĐ-CP, Phụ lục I): the copy that stays in the office is named last. */
final class RecipientLines {

    private static final String FILING = "Lưu:";

    private RecipientLines() {}

    /** @throws InvalidInputException when the filing line is missing, stands elsewhere or says nothing */
    static void check(List<String> lines) {
        long filing = lines.stream().filter(line -> line.startsWith(FILING)).count();
        boolean last = filing == 1 && lines.get(lines.size() - 1).startsWith(FILING);
        if (!last || lines.get(lines.size() - 1).length() == FILING.length()) {
            throw new InvalidInputException(
                    "Dòng cuối của “Nơi nhận” phải là dòng lưu, ví dụ “Lưu: VT, TCHCQT”, và chỉ có một dòng lưu.");
        }
    }
}
