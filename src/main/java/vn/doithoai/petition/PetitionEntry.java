package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is written down when a letter, a call or a voice arrives.
 *
 * @param roundCaseNumber e.g. {@code DT-2025-02}
 * @param signatories how many people stand behind it, from 1
 * @param content as the petitioner put it, at most 20,000 characters
 * @param importKey fingerprint of the imported row, so that it is never taken twice
 */
public record PetitionEntry(
        String roundCaseNumber,
        Channel channel,
        LocalDateTime receivedAt,
        Petitioner petitioner,
        int signatories,
        String content,
        Optional<String> importKey) {

    /** Most characters of one letter's text. */
    public static final int LONGEST_CONTENT = 20_000;

    /** One more content of a letter that was taken down before; who wrote stays with the letter. */
    static PetitionEntry contentOf(Petition whole, String content) {
        return new PetitionEntry(
                whole.roundCaseNumber(),
                whole.channel(),
                whole.receivedAt(),
                Petitioner.unknown(),
                1,
                content,
                Optional.empty());
    }
}
