package vn.doithoai.petition;

import java.time.LocalDateTime;

/**
 * What is written down when a petition arrives.
 *
 * @param roundCaseNumber e.g. {@code DT-2025-02}
 * @param content as the petitioner put it, at most 20,000 characters
 */
public record PetitionEntry(String roundCaseNumber, Channel channel, String content, LocalDateTime receivedAt) {}
