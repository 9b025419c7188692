package vn.doithoai.delivery.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.delivery.Samples;
import vn.doithoai.delivery.ScriptedTransport;

/** What the tests of the process do and look at; each test gets a case number of its own. */
class DeliveryHarness {

    static final Instant START = Instant.parse("2025-08-20T02:00:00Z");

    final ProcessEngine engine;
    final Outbox outbox;
    final DeliveryRegister register;
    final ScriptedTransport transport;

    private String caseNumber;

    DeliveryHarness(ProcessEngine engine, Outbox outbox, DeliveryRegister register, ScriptedTransport transport) {
        this.engine = engine;
        this.outbox = outbox;
        this.register = register;
        this.transport = transport;
    }

    void begin() {
        ClockUtil.setCurrentTime(Date.from(START));
        transport.reset();
        caseNumber = "DT-" + UUID.randomUUID().toString().substring(0, 8);
    }

    void end() {
        RuntimeService runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "done"));
        ClockUtil.reset();
    }

    String caseNumber() {
        return caseNumber;
    }

    String post(Recipient recipient) {
        return outbox.post(Samples.notice(caseNumber), List.of(recipient)).get(0);
    }

    String post(String address) {
        return post(Samples.recipient("Sở Nội vụ", address));
    }

    String postWithoutAddress() {
        return post(new Recipient("Trang Thông tin điện tử VP", Optional.empty()));
    }

    void runJobs() {
        for (Optional<Job> job = nextJob(); job.isPresent(); job = nextJob()) {
            run(job.get());
        }
    }

    void run(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    private Optional<Job> nextJob() {
        List<Job> jobs =
                engine.getManagementService().createJobQuery().withRetriesLeft().list();
        return jobs.stream().findFirst();
    }

    Job job(String id) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(id).orElseThrow().getId())
                .singleResult();
    }

    Task task(String id) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(view(id).key())
                .singleResult();
    }

    void complete(String id, Map<String, Object> form) {
        engine.getTaskService().complete(task(id).getId(), form);
    }

    DeliveryView view(String id) {
        return register.find(id).orElseThrow();
    }

    Optional<ProcessInstance> instance(String id) {
        return Optional.ofNullable(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(view(id).key())
                .singleResult());
    }

    long incidents() {
        return engine.getRuntimeService().createIncidentQuery().count();
    }

    /** Nodes that the delivery's instance left, in no order. */
    Set<String> passed(String id) {
        String instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(view(id).key())
                .singleResult()
                .getId();
        return nodes(finished().filter(node -> node.getProcessInstanceId().equals(instance)));
    }

    /** Ids of all nodes that any instance left the regular way. */
    Set<String> passed() {
        return nodes(finished());
    }

    private Stream<HistoricActivityInstance> finished() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(node -> !node.isCanceled());
    }

    private static Set<String> nodes(Stream<HistoricActivityInstance> passed) {
        return passed.map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }
}
