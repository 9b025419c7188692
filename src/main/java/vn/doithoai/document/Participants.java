package vn.doithoai.document;

import java.util.Optional;

/** The users who have done their part so far; a returned document starts again without them, but keeps its authors in mind. */
public record Participants(
        Optional<String> drafter,
        Optional<String> contentChecker,
        Optional<String> formChecker,
        Optional<String> signer,
        Optional<String> issuer) {

    /** Of a document that nobody has worked on yet. */
    static Participants none() {
        return new Participants(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
