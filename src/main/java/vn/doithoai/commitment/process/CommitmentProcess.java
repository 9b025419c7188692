package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.CommitmentStarter;
import vn.doithoai.commitment.CommitmentTimetable;
import vn.doithoai.engine.VietnameseTime;

/** Starts {@code commitment.bpmn}; the only one to talk to the engine's runtime for it. */
@Component
class CommitmentProcess implements CommitmentStarter {

    private final RuntimeService runtime;

    CommitmentProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(Commitment commitment, CommitmentTimetable.Instants instants) {
        runtime.createMessageCorrelation(CommitmentVariables.COMMITMENT_MADE)
                .processInstanceBusinessKey(commitment.caseNumber())
                .setVariable(CommitmentVariables.COMMITMENT_ID.name(), commitment.id())
                .setVariable(CommitmentVariables.CITIZEN_CONCERNED.name(), commitment.concernsCitizen())
                .setVariable(CommitmentVariables.DUE_AT.name(), VietnameseTime.instant(instants.dueAt()))
                .setVariable(CommitmentVariables.REMINDER_AT.name(), VietnameseTime.instant(instants.reminderAt()))
                .correlateStartMessage();
    }
}
