package vn.doithoai.conference;

import java.util.Optional;

/**
 * A question or opinion put at the session.
 *
 * @param line where it stands in the form, from 1, for messages about it
 * @param name who put it
 * @param answered whether it was answered on the spot
 * @param answer what was said, where it was written down
 */
public record LiveQuestion(
        int line,
        String content,
        Optional<String> name,
        Optional<String> address,
        boolean answered,
        Optional<String> answer) {}
