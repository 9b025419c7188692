package vn.doithoai.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;

/** What is said in words of the changes that a round went through, each with the notice that announced it. */
@Component
class ChangeFacts {

    private static final String CHANGE_ID = "changeId";

    private final RoundFacts facts;
    private final ChangeRegister changes;
    private final DocumentRegister documents;
    private final DocumentFates fates;

    ChangeFacts(RoundFacts facts, ChangeRegister changes, DocumentRegister documents, DocumentFates fates) {
        this.facts = facts;
        this.changes = changes;
        this.documents = documents;
        this.fates = fates;
    }

    RoundChange latest(Round round) {
        List<RoundChange> applied = changes.applied(round.id());
        return applied.get(applied.size() - 1);
    }

    /** For the notice of one change; its id is how a later report finds the notice again. */
    Map<String, Object> announcement(RoundChange change) {
        return Map.of(CHANGE_ID, change.id(), "previous", facts.schedule(change.before()), "reason", change.reason());
    }

    /** What changes, as it stands before the title of the round: "thời gian, địa điểm tổ chức". */
    String subject(RoundChange change) {
        String session = change.movesPlace()
                ? (change.movesSession() ? "thời gian, địa điểm tổ chức" : "địa điểm tổ chức")
                : "thời gian tổ chức";
        String intake = "thời gian tiếp nhận kiến nghị của";
        if (!change.movesIntake()) {
            return session;
        }
        return change.movesPlace() || change.movesSession() ? session + " và " + intake : intake;
    }

    /** The schedule of the first notice, whatever became of it. */
    Map<String, Object> announced(Round round) {
        return changes.applied(round.id()).stream()
                .findFirst()
                .map(RoundChange::before)
                .map(facts::schedule)
                .orElseGet(() -> facts.schedule(round.schedule()));
    }

    /** The changes to new dates or places, oldest first. */
    List<Map<String, Object>> history(Round round) {
        return changes.applied(round.id()).stream()
                .flatMap(change -> change.after().stream().map(after -> entry(round, change, after)))
                .toList();
    }

    private Map<String, Object> entry(Round round, RoundChange change, Schedule after) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("previous", facts.schedule(change.before()));
        entry.put("schedule", facts.schedule(after));
        entry.put("reason", change.reason());
        documents.ofOwner(round.caseNumber()).stream()
                .filter(document -> document.kind() == DocumentKind.CHANGE_NOTICE)
                .filter(document ->
                        change.id().equals(document.content().facts().get(CHANGE_ID)))
                .filter(fates::stands)
                .flatMap(document -> document.issued().stream())
                .findFirst()
                .ifPresent(number -> entry.put("notice", facts.notice(number)));
        return entry;
    }
}
