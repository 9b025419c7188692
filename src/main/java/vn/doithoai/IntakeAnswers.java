package vn.doithoai;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.IntakeCount;
import vn.doithoai.conference.IntakeRegister;
import vn.doithoai.conference.IntakeSummary;
import vn.doithoai.petition.Consolidated;
import vn.doithoai.petition.Consolidation;
import vn.doithoai.petition.ConsolidationFigures;
import vn.doithoai.petition.ConsolidationRow;
import vn.doithoai.petition.LateMarks;

/** What the register of petitions tells a round. */
@Component
class IntakeAnswers implements IntakeRegister {

    private final Consolidation consolidation;
    private final LateMarks lateMarks;

    IntakeAnswers(Consolidation consolidation, LateMarks lateMarks) {
        this.consolidation = consolidation;
        this.lateMarks = lateMarks;
    }

    @Override
    public IntakeCount count(String round) {
        return new IntakeCount(consolidation.contents(round), consolidation.late(round));
    }

    @Override
    public int receivedBefore(String round, LocalDateTime sessionStart) {
        return consolidation.receivedBefore(round, sessionStart);
    }

    @Override
    public int putAtSession(String round) {
        return consolidation.atSession(round);
    }

    @Override
    public void windowMoved(String round, LocalDateTime closesAt) {
        lateMarks.windowMoved(round, closesAt);
    }

    @Override
    public IntakeSummary summary(String round, LocalDateTime at) {
        Consolidated consolidated = consolidation.of(round, at);
        ConsolidationFigures figures = consolidated.figures();
        return new IntakeSummary(
                figures.letters(),
                figures.contents(),
                figures.late(),
                figures.denunciations(),
                figures.inTime(),
                figures.overdue(),
                figures.groups().stream().map(IntakeAnswers::group).toList(),
                consolidated.rows().stream().map(IntakeAnswers::row).toList());
    }

    private static IntakeSummary.Group group(ConsolidationFigures.Group group) {
        List<IntakeSummary.Line> lines = group.lines().stream()
                .map(line -> new IntakeSummary.Line(line.name(), line.count()))
                .toList();
        return new IntakeSummary.Group(group.code(), group.title(), lines);
    }

    private static IntakeSummary.Row row(ConsolidationRow row) {
        return new IntakeSummary.Row(
                Integer.toString(row.ordinal()),
                row.caseNumber(),
                row.petitioner(),
                row.content(),
                row.field(),
                row.competence(),
                row.unit(),
                row.result(),
                row.form(),
                row.due(),
                row.state(),
                row.note());
    }
}
