package vn.doithoai.casefile;

import java.util.List;

/**
 * Everything that the page of a round shows, in words. Public, with its parts, because the template engine reads it.
 *
 * @param findings what the rules say against the schedule now; only before the head has approved it
 */
public record RoundPage(
        String caseNumber,
        String title,
        String state,
        List<Fact> facts,
        List<Fact> schedule,
        List<Fact> intake,
        List<Due> dueDates,
        List<String> findings,
        List<DecisionLine> decisions,
        List<ChangePage> changes,
        List<Fact> minutes,
        List<ConclusionLine> conclusions) {

    /** @param why the reason with its legal source */
    public record Due(String what, String when, String why) {}

    public record DecisionLine(String verdict, String who, List<String> findings, String reason) {}

    public record ConclusionLine(String content, String owner, String due) {}

    /** One line of the list of rounds. */
    public record Line(String caseNumber, String title, String state, String session, String place) {}
}
