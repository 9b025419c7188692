package vn.doithoai.conference;

import java.util.Optional;

/** What a round asks about the plan of its year; answered by whoever keeps the plans. */
public interface YearPlans {

    /** Number and day of the plan in force, where the year's plan was issued with this system. */
    Optional<Round.Plan> of(int year);
}
