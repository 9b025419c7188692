package vn.doithoai.delivery;

/**
 * One file that travels with a message.
 *
 * @param fileName as the recipient sees it, Vietnamese letters allowed, without personal data
 * @param mediaType e.g. {@code application/pdf}
 * @param bytes the content; not copied, callers do not change it afterwards
 */
public record Attachment(String fileName, String mediaType, byte[] bytes) {

    public Attachment {
        if (fileName.isBlank() || fileName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a file name is one line");
        }
    }
}
