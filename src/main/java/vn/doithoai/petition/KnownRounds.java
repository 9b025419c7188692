package vn.doithoai.petition;

import java.util.Optional;

/** What the register asks about rounds. */
public interface KnownRounds {

    /** The schedule of a round that takes petitions: approved by the head and not cancelled. */
    Optional<RoundWindow> window(String roundCaseNumber);
}
