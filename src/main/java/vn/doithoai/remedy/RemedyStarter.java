package vn.doithoai.remedy;

/** Sets a requested remedy going and brings it to an early end, in the caller's transaction. */
public interface RemedyStarter {

    void start(Remedy remedy);

    /** Closes its tasks; {@link RemedyEnding#stopped} is heard of it. */
    void stop(Remedy remedy);
}
