package vn.doithoai.plan;

/**
 * One round as the year's plan foresees it; its days are set later, when the round is set up.
 *
 * @param month 1 to 12
 * @param theme what will be talked about
 * @param unit who prepares it
 */
public record PlannedRound(int month, String theme, String unit) {}
