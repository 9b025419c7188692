package vn.doithoai.remedy;

/** Sets a requested remedy going, in the caller's transaction. */
public interface RemedyStarter {

    void start(Remedy remedy);
}
