package vn.doithoai.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Assignments;
import vn.doithoai.conference.ChangeRegister;
import vn.doithoai.conference.Decisions;
import vn.doithoai.conference.Finding;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundChange;
import vn.doithoai.conference.RoundChanges;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.RoundSetup;
import vn.doithoai.conference.RoundState;

/** What the rules found, the head decided, and was changed since. */
@Component
class RoundHistory {

    private final RoundSetup setup;
    private final Decisions decisions;
    private final ChangeRegister register;
    private final RoundChanges changes;
    private final RoundRegister rounds;
    private final Assignments assignments;
    private final People people;

    RoundHistory(
            RoundSetup setup,
            Decisions decisions,
            ChangeRegister register,
            RoundChanges changes,
            RoundRegister rounds,
            Assignments assignments,
            People people) {
        this.setup = setup;
        this.decisions = decisions;
        this.register = register;
        this.changes = changes;
        this.rounds = rounds;
        this.assignments = assignments;
        this.people = people;
    }

    /** Only while the schedule waits for its approval; later findings stand with the decision that took them up. */
    List<String> findings(Round round) {
        boolean approved = decisions.of(round.id()).stream().anyMatch(Decisions.Decision::approved);
        return approved || round.state() != RoundState.PLANNED
                ? List.of()
                : lines(setup.check(round.id()).findings());
    }

    List<RoundPage.DecisionLine> decisions(Round round) {
        return Stream.concat(
                        decisions.of(round.id()).stream().map(this::decision),
                        assignments.of(round.id()).stream().map(this::assignment))
                .toList();
    }

    List<ChangePage> changes(Round round) {
        return register.applied(round.id()).stream()
                .map(change -> page(round, change, List.of()))
                .toList();
    }

    /** A change that is asked for, with what the rules say against it now. */
    ChangePage change(String changeId) {
        RoundChange change = changes.get(changeId);
        return page(rounds.get(change.roundId()), change, lines(changes.check(changeId)));
    }

    private RoundPage.DecisionLine decision(Decisions.Decision decision) {
        return new RoundPage.DecisionLine(
                decision.approved() ? "Phê duyệt" : "Trả lại",
                "%s, %s".formatted(people.name(decision.by()), PageDates.moment(decision.at())),
                withoutDash(decision.findings()),
                decision.reason().orElse(""));
    }

    private RoundPage.DecisionLine assignment(Assignments.Word word) {
        return new RoundPage.DecisionLine(
                "Giao trả lời kiến nghị",
                "%s, %s".formatted(people.name(word.by()), PageDates.moment(word.at())),
                List.of(),
                word.note().orElse(""));
    }

    private ChangePage page(Round round, RoundChange change, List<String> findings) {
        return new ChangePage(
                round.caseNumber(),
                change.cancels() ? "Hủy hội nghị" : "Hoãn, đổi lịch hội nghị",
                change.reason(),
                people.name(change.requestedBy()),
                ScheduleFacts.of(change.before()),
                change.after().map(ScheduleFacts::of).orElse(List.of()),
                findings);
    }

    private static List<String> lines(List<Finding> findings) {
        return withoutDash(Finding.lines(findings));
    }

    /** Findings are kept as a list in plain text; the page has bullets of its own. */
    private static List<String> withoutDash(String findings) {
        return findings.lines().map(line -> line.replaceFirst("^- ", "")).toList();
    }
}
