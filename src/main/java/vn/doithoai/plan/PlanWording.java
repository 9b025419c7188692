package vn.doithoai.plan;

import java.util.List;
import vn.doithoai.engine.ShippedRules;

/**
 * Wording of the host office that the plans of all years share, kept as data in {@code rules/plan.yaml}.
 *
 * @param headShort the head as running text shortens the title
 * @param purposes what the dialogues are for, one clause each
 * @param requirements how they have to be prepared and held
 * @param forms how petitions may be sent
 */
record PlanWording(String headShort, List<String> purposes, List<String> requirements, List<String> forms) {

    static PlanWording shipped() {
        return ShippedRules.read("plan.yaml", PlanWording.class);
    }
}
