package vn.doithoai.petition.process;

import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.ClassificationTable;
import vn.doithoai.petition.Competence;
import vn.doithoai.petition.PetitionKind;
import vn.doithoai.petition.Trait;

/** Asks {@code petition-classification.dmn}: one yes-or-no input per trait, the first rule that fits decides. */
@Component
class ClassificationDecision implements ClassificationTable {

    private static final String DECISION = "petition-classification";

    private final DecisionService decisions;

    ClassificationDecision(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Verdict judge(Set<Trait> traits) {
        VariableMap inputs = Variables.createVariables();
        for (Trait trait : Trait.values()) {
            inputs.putValue(trait.name(), traits.contains(trait));
        }
        DmnDecisionResultEntries verdict = decisions
                .evaluateDecisionByKey(DECISION)
                .variables(inputs)
                .evaluate()
                .getSingleResult();
        return new Verdict(
                PetitionKind.valueOf(verdict.getEntry("kind")), Competence.valueOf(verdict.getEntry("competence")));
    }
}
