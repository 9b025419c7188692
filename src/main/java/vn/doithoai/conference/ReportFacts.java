package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the final report says of petitions and of earlier commitments, JSON-shaped; dates are ISO strings. */
@Component
class ReportFacts {

    private final IntakeRegister petitions;
    private final Promises promises;
    private final Clock clock;

    ReportFacts(IntakeRegister petitions, Promises promises, Clock clock) {
        this.petitions = petitions;
        this.promises = promises;
        this.clock = clock;
    }

    /** As the register stands now; absent when nothing came in. */
    Optional<Map<String, Object>> consolidation(Round round) {
        LocalDateTime now = LocalDateTime.now(clock);
        IntakeSummary summary = petitions.summary(round.caseNumber(), now);
        return summary.nothing() ? Optional.empty() : Optional.of(facts(summary, now));
    }

    /** Empty when no earlier round left anything open. */
    List<Map<String, Object>> previous(Round round) {
        return promises.earlier(round.caseNumber()).stream()
                .map(promise -> Map.<String, Object>of(
                        "content", promise.content(),
                        "owner", promise.owner(),
                        "due", promise.due().toString(),
                        "state", promise.state()))
                .toList();
    }

    private static Map<String, Object> facts(IntakeSummary summary, LocalDateTime now) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("asOf", now.truncatedTo(ChronoUnit.MINUTES).toString());
        facts.put("letters", summary.letters());
        facts.put("contents", summary.contents());
        facts.put("late", summary.late());
        facts.put("denunciations", summary.denunciations());
        facts.put("inTime", summary.inTime());
        facts.put("overdue", summary.overdue());
        facts.put("groups", summary.groups().stream().map(ReportFacts::group).toList());
        facts.put("rows", summary.rows().stream().map(ReportFacts::row).toList());
        return facts;
    }

    private static Map<String, Object> group(IntakeSummary.Group group) {
        List<Map<String, Object>> lines = group.lines().stream()
                .map(line -> Map.<String, Object>of("name", line.name(), "count", line.count()))
                .toList();
        return Map.of("code", group.code(), "title", group.title(), "lines", lines);
    }

    private static Map<String, Object> row(IntakeSummary.Row row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ordinal", row.ordinal());
        facts.put("caseNumber", row.caseNumber());
        facts.put("petitioner", row.petitioner());
        facts.put("content", row.content());
        facts.put("field", row.field());
        facts.put("competence", row.competence());
        facts.put("unit", row.unit());
        facts.put("result", row.result());
        facts.put("form", row.form());
        facts.put("due", row.due());
        facts.put("state", row.state());
        facts.put("note", row.note());
        return facts;
    }
}
