package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.util.List;

/** Where a round hands in what was put at its session, so that each question becomes a petition. */
public interface LiveQuestions {

    /**
     * Taking the same question of the same person again changes nothing.
     *
     * @param at when the session began
     * @throws vn.doithoai.engine.InvalidInputException naming the line that cannot be taken
     */
    void take(String roundCaseNumber, List<LiveQuestion> questions, LocalDateTime at, String user);
}
