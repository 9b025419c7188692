package vn.doithoai.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ties a drawing to what it was drawn from. Pixels differ between machines and fonts, so drawings are not compared:
 * the seal inside the SVG tells whether model and PNG are still those of the moment of drawing.
 *
 * @param model SHA-256 of the .bpmn file, in hexadecimal
 * @param picture SHA-256 of the PNG, in hexadecimal
 */
record DiagramSeal(String model, String picture) {

    private static final Pattern COMMENT =
            Pattern.compile("<!-- drawn from model sha256:([0-9a-f]{64}), picture sha256:([0-9a-f]{64}) -->");

    static DiagramSeal of(byte[] model, byte[] picture) {
        return new DiagramSeal(sha256(model), sha256(picture));
    }

    static Optional<DiagramSeal> in(String svg) {
        return COMMENT.matcher(svg)
                .results()
                .map(found -> new DiagramSeal(found.group(1), found.group(2)))
                .findFirst();
    }

    String comment() {
        return "<!-- drawn from model sha256:%s, picture sha256:%s -->".formatted(model, picture);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
