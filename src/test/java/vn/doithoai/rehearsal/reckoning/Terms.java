package vn.doithoai.rehearsal.reckoning;

import java.time.LocalDate;

/** What the office owes first for each kind, as the handbook has it: working days, calendar days for its own complaints. */
final class Terms {

    private Terms() {}

    static LocalDate due(String kind, String competence, LocalDate from) {
        boolean within = competence.equals("WITHIN");
        return switch (kind) {
            case "RULE_FEEDBACK" -> Calendar2025.workingDaysAfter(from, 5);
            case "DENUNCIATION" -> Calendar2025.workingDaysAfter(from, within ? 7 : 5);
            case "COMPLAINT" ->
                within ? Calendar2025.calendarDaysAfter(from, 10) : Calendar2025.workingDaysAfter(from, 10);
            default -> Calendar2025.workingDaysAfter(from, 10);
        };
    }

    /** A complaint that was accepted is settled in thirty days from then (Luật Khiếu nại 2011, điều 28). */
    static LocalDate settled(LocalDate accepted) {
        return Calendar2025.calendarDaysAfter(accepted, 30);
    }
}
