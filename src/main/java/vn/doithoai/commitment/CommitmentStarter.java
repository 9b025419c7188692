package vn.doithoai.commitment;

/** Sets a registered commitment going. Owned by this room, so that it needs to know nothing of the engine. */
public interface CommitmentStarter {

    /** Works in the caller's transaction: a rollback takes the commitment back. */
    void start(Commitment commitment, CommitmentTimetable.Instants instants);
}
