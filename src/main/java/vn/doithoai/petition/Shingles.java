package vn.doithoai.petition;

import java.util.HashSet;
import java.util.Set;
import vn.doithoai.engine.SearchText;

/**
 * A text as the set of its runs of three words, compared by how many of them two texts share (Jaccard). Word order
 * counts a little, single words that everybody uses do not.
 */
record Shingles(Set<Integer> hashes) {

    private static final int WORDS = 3;

    /** @param normalised as {@link SearchText} gives it */
    static Shingles of(String normalised) {
        String[] words = normalised.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < Math.max(1, words.length - WORDS + 1); i++) {
            int hash = 0;
            for (int j = i; j < Math.min(words.length, i + WORDS); j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            hashes.add(hash);
        }
        return new Shingles(hashes);
    }

    /** Share of common runs among all runs of both, 0 to 1. */
    double likeness(Shingles other) {
        long common = hashes.stream().filter(other.hashes::contains).count();
        return (double) common / (hashes.size() + other.hashes.size() - common);
    }
}
