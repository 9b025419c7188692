package vn.doithoai.benchmark;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import vn.doithoai.petition.PetitionImportDesk;

/** Takes a workbook in from upload to its last batch, on the calling thread. */
final class ImportRun {

    private final ApplicationContext office;

    ImportRun(ApplicationContext office) {
        this.office = office;
    }

    /** @return how many jobs it took */
    int take(byte[] workbook) {
        office.getBean(PetitionImportDesk.class).upload("DT-2025-02", workbook, "tiepcongdan");
        ManagementService management = office.getBean(ManagementService.class);
        int done = 0;
        for (List<Job> next = jobs(management); !next.isEmpty(); next = jobs(management)) {
            management.executeJob(next.get(0).getId());
            done++;
        }
        return done;
    }

    private static List<Job> jobs(ManagementService management) {
        return management
                .createJobQuery()
                .processDefinitionKey("petition-import")
                .active()
                .messages()
                .withRetriesLeft()
                .listPage(0, 1);
    }
}
