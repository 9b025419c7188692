package vn.doithoai.petition;

/** Sets the life of a petition going and tells it what happened outside. Works in the caller's transaction. */
public interface PetitionStarter {

    /** By which door a petition comes to its handling. */
    enum Entry {
        /** Received just now: checked first. */
        NEW,
        /** One content of a letter that was checked before. */
        CONTENT,
        /** Closed once, taken up again. */
        REOPENED
    }

    /** @param acknowledges whether the petitioner can be told by mail that it arrived */
    void start(Petition petition, Entry entry, boolean acknowledges);

    /** @return false when the petition waits for nobody, because it ends or has ended */
    boolean end(Petition petition, Outcome outcome);

    /** @return false as above */
    boolean askForTime(Petition petition);
}
