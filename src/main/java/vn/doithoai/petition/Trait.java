package vn.doithoai.petition;

/** What the words of a petition hint at. The table of classification sees these codes and never the text. */
public enum Trait {
    DENOUNCES,
    COMPLAINS,
    DISPUTES,
    CONCERNS_RULES,
    SUGGESTS,
    /** The matter seems to be another body's. */
    ELSEWHERE
}
