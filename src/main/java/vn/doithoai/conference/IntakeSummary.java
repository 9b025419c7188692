package vn.doithoai.conference;

import java.util.List;

/**
 * A round's petitions for its report: figures, and the table of the appendix, fit to leave the office.
 *
 * @param letters letters, calls and voices in time
 * @param contents what they hold, merged ones once; sum of each group
 * @param late contents outside the round
 * @param denunciations of the contents; counted only, never among the rows
 * @param inTime answered within their term, or still within it
 */
public record IntakeSummary(
        int letters,
        int contents,
        int late,
        int denunciations,
        int inTime,
        int overdue,
        List<Group> groups,
        List<Row> rows) {

    /** Whether nobody wrote at all: a nil report. */
    public boolean nothing() {
        return letters + contents + late == 0;
    }

    /** @param code CHANNEL, KIND, FIELD, COMPETENCE, ANSWER or STATE */
    public record Group(String code, String title, List<Line> lines) {}

    public record Line(String name, int count) {}

    /** One content in words; empty texts where there is nothing to say. */
    public record Row(
            String ordinal,
            String caseNumber,
            String petitioner,
            String content,
            String field,
            String competence,
            String unit,
            String result,
            String form,
            String due,
            String state,
            String note) {}
}
