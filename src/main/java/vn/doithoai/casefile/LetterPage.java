package vn.doithoai.casefile;

import java.util.List;

/**
 * What a delivery carries. Public because the template engine reads it.
 *
 * @param text the mail's plain text
 * @param attachments file names in the order of sending
 */
public record LetterPage(String text, List<String> attachments) {}
