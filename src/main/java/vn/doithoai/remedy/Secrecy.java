package vn.doithoai.remedy;

/** How much of a document may pass through many hands. */
public enum Secrecy {
    /** It belongs to no secret case. */
    OPEN,
    /** It belongs to a secret case, and was made so that it tells neither person nor matter. */
    SEALED,
    /** It belongs to a secret case and names people, because it is from before the case became secret. */
    NAMING
}
