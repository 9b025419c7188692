package vn.doithoai.petition.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionImport;
import vn.doithoai.petition.PetitionImportDesk;
import vn.doithoai.petition.PetitionImportRegister;
import vn.doithoai.petition.PetitionImportRows;

/** Sends workbooks in for the sample round and looks at what became of them. */
final class Imports {

    private final ApplicationContext context;
    private final Stage stage;

    Imports(ApplicationContext context) {
        this.context = context;
        this.stage = context.getBean(Stage.class);
    }

    ProcessInstance upload(byte[] file) {
        String id = context.getBean(PetitionImportDesk.class).upload("DT-2025-02", file, "tiepcongdan");
        return context.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .variableValueEquals(PetitionImportVariables.IMPORT_ID.name(), id)
                .singleResult();
    }

    PetitionImport finished(byte[] file) {
        upload(file);
        stage.settle();
        return latest();
    }

    PetitionImport latest() {
        return context.getBean(PetitionImportRegister.class).latest(1).get(0);
    }

    List<String> notes(PetitionImport done) {
        return context.getBean(PetitionImportRows.class).notTaken(done.id(), 100).stream()
                .map(row -> row.note().orElseThrow())
                .toList();
    }

    void runJob() {
        context.getBean(ManagementService.class).executeJob(stage.jobs().get(0).getId());
    }

    /** Somebody else holds the number that a row would get: a fault of the database, not of the row. */
    void blockNumber(int number) {
        context.getBean(Records.class)
                .execute(
                        "insert into petition_letter (id, case_number, round_case, channel, received_at, late,"
                                + " signatories, registered_by, registered_at)"
                                + " values ('chan', ?, 'DT-2025-02', 'LETTER', ?, false, 1, 'x', ?)",
                        "KN-2025-02-%04d".formatted(number),
                        stage.now(),
                        stage.now());
    }
}
