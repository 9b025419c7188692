package vn.doithoai.reminder;

import java.util.Set;

/** What only confidants may know of by now (Luật Tố cáo 2018 điều 8); answered by whoever keeps the cases. */
public interface SecretMatters {

    /**
     * For comparisons only, never to be shown.
     *
     * @param round case number, e.g. {@code DT-2025-02}
     * @return case numbers of petitions and commitments
     */
    Set<String> of(String round);
}
