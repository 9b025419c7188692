package vn.doithoai.plan;

/**
 * The plan of one year on the books.
 *
 * @param caseNumber e.g. {@code KH-2026}, or {@code KH-2026-02} after a first one came to nothing; business key of its process and owner of its document
 */
public record AnnualPlan(String id, String caseNumber, int year, PlanEntry entry) {}
