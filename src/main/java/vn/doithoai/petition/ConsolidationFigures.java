package vn.doithoai.petition;

import java.util.List;

/**
 * What came in for a round, in numbers. Contents are counted, not letters, unless said otherwise; what was merged into
 * another petition is counted there, what came after intake stands outside the round.
 *
 * @param letters letters, calls and voices in time
 * @param contents sum of each group
 * @param late contents that came after intake
 * @param denunciations of the contents; nothing but their number may leave the secret branch (Luật Tố cáo 2018 điều 8)
 * @param inTime answered within their term, or still within it
 * @param overdue the other contents
 */
public record ConsolidationFigures(
        int letters, int contents, int late, int denunciations, int inTime, int overdue, List<Group> groups) {

    public ConsolidationFigures {
        groups = List.copyOf(groups);
    }

    /** Whether nobody wrote at all, in time or late. */
    public boolean nothing() {
        return letters + contents + late == 0;
    }

    /**
     * All contents, sorted by one trait.
     *
     * @param code CHANNEL, KIND, FIELD, COMPETENCE, ANSWER or STATE
     */
    public record Group(String code, String title, List<Line> lines) {}

    /** Never 0: what did not occur has no line. */
    public record Line(String name, int count) {}
}
