package vn.doithoai.petition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.doithoai.engine.Sha256;

/**
 * Fingerprint of what a row says within its round, so that it is never taken twice. Spacing does not count; each value
 * is led by its length, so that no two different rows can run together into one text.
 */
final class PetitionImportKey {

    private PetitionImportKey() {}

    static String of(PetitionEntry entry) {
        Petitioner who = entry.petitioner();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        add(values, entry.roundCaseNumber());
        add(values, entry.channel().name());
        add(values, entry.receivedAt().toString());
        add(values, who.title());
        add(values, who.name());
        add(values, who.address());
        add(values, who.phone());
        add(values, who.email());
        add(values, Integer.toString(entry.signatories()));
        add(values, String.join("\n", who.representatives()));
        add(values, entry.content());
        return Sha256.of(values.toByteArray());
    }

    private static void add(ByteArrayOutputStream values, Optional<String> value) {
        add(values, value.orElse(""));
    }

    private static void add(ByteArrayOutputStream values, String value) {
        byte[] bytes = value.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
        values.writeBytes((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        values.writeBytes(bytes);
    }
}
