package vn.doithoai.petition;

import java.util.Optional;

/**
 * What a list of petitions is narrowed to; all that is absent is not asked.
 *
 * @param text words that all occur in content, summary, case number or, for those who may, the petitioner's name
 * @param field code of a field
 * @param unit directory code of a unit
 * @param late only those received after the end of intake
 * @param overdue only those whose term passed before word was given, closed ones too
 */
public record PetitionFilter(
        Optional<String> text,
        Optional<String> roundCaseNumber,
        Optional<PetitionState> state,
        Optional<PetitionKind> kind,
        Optional<String> field,
        Optional<String> unit,
        Optional<Channel> channel,
        boolean late,
        boolean overdue) {

    public static PetitionFilter none() {
        return new PetitionFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** Everything of one round. */
    public static PetitionFilter ofRound(String roundCaseNumber) {
        return new PetitionFilter(
                Optional.empty(),
                Optional.of(roundCaseNumber),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
