package vn.doithoai.petition;

/** What the register asks about rounds. */
public interface KnownRounds {

    /** Whether a round of this case number is approved and not over. */
    boolean takesPetitions(String roundCaseNumber);
}
