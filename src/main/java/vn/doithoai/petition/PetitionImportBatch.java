package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionImportRow.State;
import vn.doithoai.petition.excel.SheetRow;

/**
 * Takes so many waiting rows as fit into one transaction. The rows' states, their petitions and the counts are written
 * together or not at all, so a crash loses and doubles nothing.
 */
@Component
class PetitionImportBatch {

    /** Rows of one transaction. */
    static final int SIZE = 200;

    private final JdbcClient jdbc;
    private final PetitionImportRegister register;
    private final PetitionImportRows rows;
    private final PetitionDesk desk;
    private final TransactionTemplate savepoint;

    PetitionImportBatch(
            JdbcClient jdbc,
            PetitionImportRegister register,
            PetitionImportRows rows,
            PetitionDesk desk,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.register = register;
        this.rows = rows;
        this.desk = desk;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return whether rows are left */
    boolean take(PetitionImport workbook) {
        List<SheetRow> waiting = rows.waiting(workbook.id(), SIZE);
        // counted once, so that the import's own row is not written anew for each of its rows
        waiting.stream()
                .collect(Collectors.groupingBy(row -> take(workbook, row), Collectors.counting()))
                .forEach((state, number) -> register.count(workbook.id(), state, number));
        return waiting.size() == SIZE;
    }

    private State take(PetitionImport workbook, SheetRow row) {
        try {
            PetitionEntry entry = PetitionImportEntry.of(workbook.roundCaseNumber(), row);
            String key = PetitionImportKey.of(entry);
            Optional<String> known = known(workbook, key);
            if (known.isEmpty()) {
                register(PetitionImportEntry.withKey(entry, key), workbook.uploadedBy());
            }
            State state = known.isPresent() ? State.REPEATED : State.TAKEN;
            rows.settle(workbook.id(), row.number(), state, Optional.of(key), known);
            return state;
        } catch (InvalidInputException refusal) {
            rows.settle(
                    workbook.id(), row.number(), State.REFUSED, Optional.empty(), Optional.of(refusal.getMessage()));
            return State.REFUSED;
        }
    }

    /** A refusal inside marks the transaction; going back to the savepoint takes the mark away. */
    private void register(PetitionEntry entry, String user) {
        savepoint.executeWithoutResult(status -> desk.register(entry, user));
    }

    private Optional<String> known(PetitionImport workbook, String key) {
        Optional<String> earlier = jdbc.sql("select case_number from petition_letter where import_key = ?")
                .param(key)
                .query(String.class)
                .optional();
        return earlier.map(caseNumber -> rows.takenAs(workbook.id(), key)
                .map("Trùng với dòng %d."::formatted)
                .orElse("Đã nhập trước đây (%s).".formatted(caseNumber)));
    }
}
