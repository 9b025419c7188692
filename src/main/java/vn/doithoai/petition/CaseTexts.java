package vn.doithoai.petition;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What other rooms keep in writing about papers of a case: it can name people as the case's own texts can (Luật
 * 91/2025/QH15). Answered by whoever knows those rooms.
 */
public interface CaseTexts {

    /** Everything that is kept, by origin, then oldest first. */
    List<String> of(String caseNumber);

    /** Puts other words in place of each text, and deletes what was rendered of the case's papers and is no issued file. */
    void rewrite(String caseNumber, UnaryOperator<String> by);
}
