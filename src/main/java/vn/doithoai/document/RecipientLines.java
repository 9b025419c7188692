package vn.doithoai.document;

import java.util.List;
import java.util.Optional;
import vn.doithoai.engine.InvalidInputException;

/** The form of "Nơi nhận" (Nghị định 30/2020/NĐ-CP, Phụ lục I): the copy that stays in the office is named last. */
public final class RecipientLines {

    private static final String FILING = "Lưu:";

    private RecipientLines() {}

    /** @throws InvalidInputException when {@link #fault} finds one */
    static void check(List<String> lines) {
        fault(lines).ifPresent(fault -> {
            throw new InvalidInputException(fault);
        });
    }

    /**
     * @param lines without their dashes
     * @return what is wrong when the filing line is missing, stands elsewhere or says nothing
     */
    public static Optional<String> fault(List<String> lines) {
        long filing = lines.stream().filter(line -> line.startsWith(FILING)).count();
        boolean last = filing == 1 && lines.get(lines.size() - 1).startsWith(FILING);
        return last && lines.get(lines.size() - 1).length() > FILING.length()
                ? Optional.empty()
                : Optional.of(
                        "Dòng cuối của “Nơi nhận” phải là dòng lưu, ví dụ “Lưu: VT, TCHCQT”, và chỉ có một dòng lưu.");
    }
}
