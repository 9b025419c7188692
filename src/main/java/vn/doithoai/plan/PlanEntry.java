package vn.doithoai.plan;

import java.util.List;

/**
 * What a case officer enters for a year's plan, also when a draft of it is corrected.
 *
 * @param rounds in the order of their months
 * @param tasks who does what, one sentence each
 */
public record PlanEntry(List<PlannedRound> rounds, List<String> tasks) {

    public PlanEntry {
        rounds = List.copyOf(rounds);
        tasks = List.copyOf(tasks);
    }
}
