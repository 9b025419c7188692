package vn.doithoai.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Starts processes and fills in their forms, as people do in Tasklist. */
@TestComponent
class Tasklist {

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final IdentityService identity;

    Tasklist(
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            ManagementService jobs,
            IdentityService identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.jobs = jobs;
        this.identity = identity;
    }

    void startRound(int ordinal) {
        Map<String, Object> fields = new HashMap<>(Map.of("year", 2025, "ordinal", ordinal, "signerRole", "DEPUTY"));
        fields.putAll(Map.of("planReference", "62/KH-VPUB", "planDate", "2024-12-19", "noticeOn", "2025-08-20"));
        fields.putAll(Map.of("intakeFrom", "2025-08-25", "intakeTo", "2025-09-15", "sessionDay", "2025-09-26"));
        fields.putAll(Map.of("sessionFrom", "14:00", "sessionUntil", "17:00", "place", OfficeAtWork.PLACE));
        start("conference", fields);
    }

    void start(String process, Map<String, Object> fields) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        as("chuyenvien", () -> forms.submitStartForm(definition, fields));
    }

    String task(String step, String key) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(step)
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
    }

    void complete(String person, String step, String key, Map<String, Object> fields) {
        as(person, () -> forms.submitTaskForm(task(step, key), fields));
    }

    /** Runs what is due at once; timers wait. */
    void runJobs() {
        List<Job> due = jobs.createJobQuery().executable().messages().list();
        while (!due.isEmpty()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            due = jobs.createJobQuery().executable().messages().list();
        }
    }

    /** Whom the engine may let do what is tested in the room security; here it only needs to know who acts. */
    private void as(String person, Runnable deed) {
        identity.setAuthentication(person, List.of("camunda-admin"));
        try {
            deed.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
