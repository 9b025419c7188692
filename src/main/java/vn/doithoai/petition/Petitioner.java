package vn.doithoai.petition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.doithoai.engine.Sha256;

/**
 * Who wrote or spoke. Personal data: kept in a table of its own, read through {@link Identities} only, where each
 * reading leaves a trace.
 *
 * @param title one of {@link #TITLES}
 * @param name person or organisation; absent when nobody signed
 * @param identityNumber of an identity card; taken down only from those who come in person
 * @param representatives those who speak for five or more people
 * @param publishConsent whether the person agreed to have the name published; nothing else may set it
 */
public record Petitioner(
        Standing standing,
        Optional<String> title,
        Optional<String> name,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> identityNumber,
        List<String> representatives,
        boolean publishConsent) {

    /** What may stand before a name, and is printed in front of initials; so nothing else may. */
    public static final List<String> TITLES = List.of("Ông", "Bà", "Anh", "Chị");

    public Petitioner {
        representatives = List.copyOf(representatives);
    }

    /** Tells whether the data are still those that somebody saw, without saying them. */
    public String fingerprint() {
        return Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody who left no name. */
    public static Petitioner unknown() {
        return new Petitioner(
                Standing.ANONYMOUS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }
}
