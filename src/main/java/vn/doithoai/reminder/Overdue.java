package vn.doithoai.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What units owe, as the registers of petitions and commitments have it now; answered by whoever knows those. */
public interface Overdue {

    /**
     * What the unit has still to do itself; never a secret case, and no word that tells of a person.
     *
     * @param round case number, e.g. {@code DT-2025-02}
     * @param unit code of the directory
     * @param until last due day that counts, today or later: what falls due until then is soon due
     * @return empty when there is no such round
     */
    Optional<Owed> by(String round, String unit, LocalDate until);

    /**
     * @param roundTitle the round in words, e.g. "Hội nghị đối thoại trực tiếp giữa … năm 2025 (lần 2)"
     * @param duties by due day, then by case number
     */
    record Owed(String roundTitle, List<Duty> duties) {}

    /**
     * @param caseNumber e.g. {@code KN-2025-02-0001} or {@code CK-2025-02-01}
     * @param dueOn last day of the term
     */
    record Duty(String caseNumber, String content, LocalDate dueOn) {}
}
