package vn.doithoai.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the shipped models offer to a case file.
 *
 * @param processes ids of processes
 * @param tasks ids of user tasks
 */
record ShippedModels(Set<String> processes, Set<String> tasks) {

    static ShippedModels read() {
        Set<String> processes = new TreeSet<>();
        Set<String> tasks = new TreeSet<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn")) {
                try (InputStream content = file.getInputStream()) {
                    BpmnModelInstance model = Bpmn.readModelFromStream(content);
                    model.getModelElementsByType(Process.class).forEach(process -> processes.add(process.getId()));
                    model.getModelElementsByType(UserTask.class).forEach(task -> tasks.add(task.getId()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ShippedModels(processes, tasks);
    }
}
