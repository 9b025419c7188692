package vn.doithoai;

import java.time.LocalDateTime;
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
        return new IntakeRegister() {
            @Override
            public IntakeCount count(String round, LocalDateTime closesAt) {
                return new IntakeCount(
                        petitions.receivedBefore(round, closesAt), petitions.receivedFrom(round, closesAt));
            }

            @Override
            public int receivedBefore(String round, LocalDateTime sessionStart) {
                return petitions.receivedBefore(round, sessionStart);
            }
        };
    }

    @Bean
    KnownRounds knownRounds(RoundRegister rounds, Decisions decisions) {
        return caseNumber -> rounds.byCaseNumber(caseNumber)
                .filter(round -> !round.state().over() && decisions.approved(round.id()))
                .isPresent();
    }
}
