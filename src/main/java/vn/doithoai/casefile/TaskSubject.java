package vn.doithoai.casefile;

/**
 * What a task in Tasklist is about.
 *
 * @param id of the document, round, change, delivery, petition or commitment; never personal data
 */
public record TaskSubject(Kind kind, String id) {

    public enum Kind {
        DOCUMENT,
        ROUND,
        CHANGE,
        DELIVERY,
        PETITION,
        COMMITMENT
    }
}
