package vn.doithoai.petition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Fingerprint of what a row says within its round, so that it is never taken twice. Spacing does not count; each value
 * is led by its length, so that no two different rows can run together into one text.
 */
final class PetitionImportKey {

    private PetitionImportKey() {}

    static String of(PetitionEntry entry) {
        Petitioner who = entry.petitioner();
        MessageDigest digest = sha256();
        add(digest, entry.roundCaseNumber());
        add(digest, entry.channel().name());
        add(digest, entry.receivedAt().toString());
        add(digest, who.title());
        add(digest, who.name());
        add(digest, who.address());
        add(digest, who.phone());
        add(digest, who.email());
        add(digest, Integer.toString(entry.signatories()));
        add(digest, String.join("\n", who.representatives()));
        add(digest, entry.content());
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static void add(MessageDigest digest, Optional<String> value) {
        add(digest, value.orElse(""));
    }

    private static void add(MessageDigest digest, String value) {
        byte[] bytes = value.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
