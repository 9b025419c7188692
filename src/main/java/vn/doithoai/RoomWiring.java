package vn.doithoai;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.conference.Decisions;
import vn.doithoai.conference.IntakeCount;
import vn.doithoai.conference.IntakeRegister;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.petition.KnownRounds;
import vn.doithoai.petition.PetitionRegister;

/** Answers what rooms of the same floor ask of each other, so that neither imports the other. */
@Configuration
class RoomWiring {

    @Bean
    IntakeRegister intakeRegister(PetitionRegister petitions) {
        return (round, closesAt) ->
                new IntakeCount(petitions.receivedBefore(round, closesAt), petitions.receivedFrom(round, closesAt));
    }

    @Bean
    KnownRounds knownRounds(RoundRegister rounds, Decisions decisions) {
        return caseNumber -> rounds.byCaseNumber(caseNumber)
                .filter(round -> !round.state().over() && decisions.approved(round.id()))
                .isPresent();
    }
}
