package vn.doithoai.petition;

/** The way by which a petition came. */
public enum Channel {
    LETTER,
    EMAIL,
    WEB,
    IN_PERSON,
    TELEPHONE,
    ORGANISATION,
    SESSION
}
