package vn.doithoai.petition.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Channel;
import vn.doithoai.petition.PetitionEntry;
import vn.doithoai.petition.Petitioner;

/** Reads what the reception officer entered. */
final class PetitionForm {

    private PetitionForm() {}

    static PetitionEntry take(VariableScope scope) {
        return new PetitionEntry(
                PetitionVariables.ROUND.require(scope),
                channel(PetitionVariables.CHANNEL.require(scope)),
                FormDates.requireDate(PetitionVariables.RECEIVED_ON, scope)
                        .atTime(FormDates.requireTime(PetitionVariables.RECEIVED_TIME, scope)),
                Petitioner.unknown(),
                1,
                PetitionVariables.CONTENT.require(scope),
                Optional.empty());
    }

    private static Channel channel(String name) {
        try {
            return Channel.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("Hình thức gửi không hợp lệ.");
        }
    }
}
