package vn.doithoai.petition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests what might be merged within a round. Only texts that share a run of words which few others have are compared,
 * so that the work grows with the texts and not with their pairs.
 */
@Service
@Transactional(readOnly = true)
public class SimilarPairs {

    private static final int COMPARED = 2000;
    private static final int COMPARED_CHARACTERS = 3000;

    /** A run of words in more texts than this is a form of speech. */
    private static final int COMMON = 40;

    private static final double ALIKE = 0.5;
    private static final int SHOWN = 30;

    private static final String OPEN = "select p.id, p.case_number, p.letter_id, substring(p.search_text from 1 for "
            + COMPARED_CHARACTERS + ") as compared from petition p where p.round_case = ? and p.state <> 'CLOSED'"
            + " and p.merged_into is null and %s order by p.received_at desc, p.id desc fetch first " + COMPARED
            + " rows only";

    private final JdbcClient jdbc;

    SimilarPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(String id, String caseNumber, String letterId, Shingles shingles) {}

    /** Most alike first, the later one to be merged into the earlier. */
    public List<SimilarPair> ofRound(String roundCaseNumber, Sight sight) {
        List<Text> texts = jdbc.sql(OPEN.formatted(sight.condition()))
                .param(roundCaseNumber)
                .query((row, index) -> new Text(
                        row.getString("id"),
                        row.getString("case_number"),
                        row.getString("letter_id"),
                        Shingles.of(row.getString("compared"))))
                .list();
        return candidates(texts).stream()
                .map(pair -> compared(texts.get(pair[0]), texts.get(pair[1])))
                .filter(pair -> pair.percent() >= 100 * ALIKE)
                .sorted(Comparator.comparingInt(SimilarPair::percent).reversed().thenComparing(SimilarPair::caseNumber))
                .limit(SHOWN)
                .toList();
    }

    /** Pairs of places that share a rare run of words. */
    private static List<int[]> candidates(List<Text> texts) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int hash : texts.get(i).shingles().hashes()) {
                places.computeIfAbsent(hash, run -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (List<Integer> sharing : places.values()) {
            if (sharing.size() <= COMMON) {
                pair(sharing, texts, seen, pairs);
            }
        }
        return pairs;
    }

    private static void pair(List<Integer> sharing, List<Text> texts, Set<Long> seen, List<int[]> pairs) {
        for (int later : sharing) {
            for (int earlier : sharing) {
                boolean other = earlier > later
                        && !texts.get(earlier)
                                .letterId()
                                .equals(texts.get(later).letterId());
                if (other && seen.add((long) later * COMPARED + earlier)) {
                    pairs.add(new int[] {later, earlier});
                }
            }
        }
    }

    private static SimilarPair compared(Text later, Text earlier) {
        int percent = (int) Math.round(100 * later.shingles().likeness(earlier.shingles()));
        return new SimilarPair(later.id(), later.caseNumber(), earlier.id(), earlier.caseNumber(), percent);
    }
}
