package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.Sha256;
import vn.doithoai.petition.excel.ErrorWorkbook;
import vn.doithoai.petition.excel.RefusedRow;
import vn.doithoai.petition.excel.TemplateWorkbook;

/** Where workbooks are handed out, taken in and given back. */
@Service
@Transactional
public class PetitionImportDesk {

    /** Largest file, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final PetitionImportRegister register;
    private final PetitionImportRows rows;
    private final PetitionImportStarter starter;
    private final KnownRounds rounds;
    private final GapFreeSeries series;
    private final Clock clock;

    PetitionImportDesk(
            PetitionImportRegister register,
            PetitionImportRows rows,
            PetitionImportStarter starter,
            KnownRounds rounds,
            GapFreeSeries series,
            Clock clock) {
        this.register = register;
        this.rows = rows;
        this.starter = starter;
        this.rounds = rounds;
        this.series = series;
        this.clock = clock;
    }

    /** The empty workbook to fill in. */
    public static byte[] template() {
        return TemplateWorkbook.of(
                PetitionImportEntry.channels().stream().map(Channel::title).toList());
    }

    /**
     * Stores the file and sets the work on it going; what it holds is looked at there.
     *
     * @return id of the import
     * @throws InvalidInputException when the round takes no petitions, or the file is missing or too large
     */
    public String upload(String roundCaseNumber, byte[] content, String user) {
        require(roundCaseNumber, content);
        String caseNumber = "NK-%s-%02d".formatted(roundCaseNumber, series.next("NK-" + roundCaseNumber));
        PetitionImport workbook = waiting(caseNumber, roundCaseNumber, user);
        register.insert(workbook, content, Sha256.of(content));
        starter.start(workbook.id(), caseNumber);
        return workbook.id();
    }

    private PetitionImport waiting(String caseNumber, String roundCaseNumber, String user) {
        return new PetitionImport(
                UUID.randomUUID().toString(),
                caseNumber,
                roundCaseNumber,
                user,
                LocalDateTime.now(clock),
                PetitionImportState.WAITING,
                Optional.empty(),
                0,
                0,
                0,
                0,
                Optional.empty());
    }

    private void require(String roundCaseNumber, byte[] content) {
        rounds.window(roundCaseNumber)
                .orElseThrow(() -> new InvalidInputException("Vui lòng chọn một hội nghị đang mở."));
        if (content.length == 0) {
            throw new InvalidInputException("Vui lòng chọn tệp Excel (.xlsx) theo mẫu.");
        }
        if (content.length > LARGEST) {
            throw new InvalidInputException("Tệp quá lớn: nhiều nhất 20 MB. Vui lòng chia thành nhiều tệp.");
        }
    }

    /**
     * The refused rows with their reasons; from then on the house keeps the reasons only.
     *
     * @throws InvalidInputException when the list was handed out before or has been forgotten since
     */
    public byte[] handOutErrors(String importId) {
        PetitionImport workbook = register.get(importId);
        if (!workbook.state().over()) {
            throw new InvalidInputException("Tệp đang được nhập. Vui lòng tải danh sách lỗi khi nhập xong.");
        }
        List<RefusedRow> refused = rows.refused(importId).stream()
                .map(row -> new RefusedRow(row, row.problem().orElse("")))
                .toList();
        if (refused.isEmpty()) {
            throw new InvalidInputException("Danh sách lỗi không còn: đã được tải về hoặc đã xóa sau 30 ngày.");
        }
        rows.forgetCells(importId);
        return ErrorWorkbook.of(refused);
    }
}
