package vn.doithoai.petition;

/**
 * Two petitions of a round that may say the same.
 *
 * @param percent how much of the normalised text they share
 */
public record SimilarPair(String id, String caseNumber, String intoId, String intoCaseNumber, int percent) {}
