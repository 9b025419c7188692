package vn.doithoai.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import vn.doithoai.conference.RoundDueDates;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.engine.VietnameseTime;

/** What there is to say beneath a step: due dates with their reasons, the document it made, the mail it sent. */
@OnStage
class TimelineNotes {

    private final HistoryService history;
    private final RoundRegister rounds;
    private final RoundDueDates dueDates;
    private final DocumentRegister documents;
    private final DeliveryRegister deliveries;
    private final ClockNotes petitions;
    private final Archive archive;

    TimelineNotes(
            HistoryService history,
            RoundRegister rounds,
            RoundDueDates dueDates,
            DocumentRegister documents,
            DeliveryRegister deliveries,
            ClockNotes petitions,
            Archive archive) {
        this.history = history;
        this.rounds = rounds;
        this.dueDates = dueDates;
        this.documents = documents;
        this.deliveries = deliveries;
        this.petitions = petitions;
        this.archive = archive;
    }

    /** @param businessKey of the instance that took the step */
    List<String> of(HistoricActivityInstance step, String businessKey) {
        return Stream.of(due(step).stream(), told(step, businessKey).stream(), petitions.of(businessKey).stream())
                .flatMap(notes -> notes)
                .toList();
    }

    private Optional<String> due(HistoricActivityInstance step) {
        return Optional.ofNullable(step.getTaskId())
                .map(id -> history.createHistoricTaskInstanceQuery().taskId(id).singleResult())
                .map(HistoricTaskInstance::getDueDate)
                .map(date -> "Hạn: " + RoundDueDates.end(VietnameseTime.local(date)));
    }

    private List<String> told(HistoricActivityInstance step, String businessKey) {
        return switch (step.getActivityId()) {
            case "UserTask_DecideRound", "ServiceTask_ApplyChange" -> schedule(businessKey);
            case "UserTask_DraftDocument" ->
                document(businessKey).map(archive::draft).stream().toList();
            case "ServiceTask_RenderDocument" ->
                document(businessKey).stream().flatMap(this::issued).toList();
            case "ServiceTask_SendMail" -> mail(businessKey);
            default -> reason(step.getActivityId(), businessKey);
        };
    }

    private List<String> schedule(String caseNumber) {
        return dates(caseNumber)
                .map(due -> "- %s: %s – %s".formatted(due.what(), due.moment(), due.why()))
                .toList();
    }

    private List<String> reason(String element, String caseNumber) {
        return dates(caseNumber)
                .filter(due -> due.element().equals(element))
                .map(due -> "%s, %s".formatted(due.moment(), due.why()))
                .toList();
    }

    private Stream<RoundDueDates.DueDate> dates(String caseNumber) {
        return rounds.byCaseNumber(caseNumber).map(dueDates::of).orElse(List.of()).stream();
    }

    private Stream<String> issued(Document document) {
        String reference = document.issued().orElseThrow().reference();
        return Stream.of("Văn bản %s: %s".formatted(reference, document.title()), archive.issued(document));
    }

    private List<String> mail(String businessKey) {
        return deliveries.ofCase(businessKey.substring(0, businessKey.lastIndexOf('/'))).stream()
                .filter(delivery -> delivery.key().equals(businessKey))
                .map(delivery -> "Thư gửi %s".formatted(delivery.recipientName()))
                .toList();
    }

    private Optional<Document> document(String caseNumber) {
        return documents.byCaseNumber(caseNumber);
    }
}
