package vn.doithoai;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.commitment.CitizenWord;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.conference.Decisions;
import vn.doithoai.conference.GuestEntries;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundClosing;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.RoundState;
import vn.doithoai.conference.YearPlans;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.petition.KnownRounds;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.PetitionerNotices;
import vn.doithoai.petition.Promises;
import vn.doithoai.petition.RoundWindow;
import vn.doithoai.petition.SecrecyWatch;
import vn.doithoai.plan.Plans;
import vn.doithoai.remedy.CaseSecrecy;
import vn.doithoai.remedy.RemedyContents;
import vn.doithoai.remedy.RemedyEnding;
import vn.doithoai.remedy.RemedyWatch;
import vn.doithoai.remedy.Secrecy;
import vn.doithoai.remedy.SessionEntry;

/** Answers what rooms of the same floor ask of each other, so that neither imports the other. */
@Configuration
class RoomWiring {

    @Bean
    KnownRounds knownRounds(RoundRegister rounds, Decisions decisions) {
        return caseNumber -> rounds.byCaseNumber(caseNumber)
                .filter(round -> round.state() != RoundState.CANCELLED && decisions.approved(round.id()))
                .map(RoomWiring::window);
    }

    @Bean
    Promises petitionPromises(Commitments commitments) {
        return (caseNumber, round, content, owner, due) ->
                commitments.make(List.of(new Promise(caseNumber, round, content, owner, due)));
    }

    @Bean
    CitizenWord citizenWord(PetitionerNotices notices) {
        return notices::commitmentDone;
    }

    @Bean
    SessionEntry sessionEntry(GuestEntries guests) {
        return guests::now;
    }

    @Bean
    RemedyWatch remedyWatch(RoundClosing closing) {
        return faulty -> {
            if (faulty.kind() == DocumentKind.REPORT) {
                closing.reportPutRight(faulty.owner());
            }
        };
    }

    @Bean
    SecrecyWatch secrecyWatch(RemedyEnding ending) {
        return ending::caseBecameSecret;
    }

    @Bean
    YearPlans yearPlans(Plans plans) {
        return year -> plans.issued(year).map(issued -> new Round.Plan(issued.reference(), issued.issuedOn()));
    }

    @Bean
    CaseSecrecy caseSecrecy(PetitionRegister petitions) {
        return document -> petitions
                .byCaseNumber(document.owner())
                .filter(Petition::secret)
                .map(secret -> sealed(document) ? Secrecy.SEALED : Secrecy.NAMING)
                .orElse(Secrecy.OPEN);
    }

    private static boolean sealed(Document document) {
        return Set.of(PetitionLetters.SEALED, RemedyContents.SEALED_RECALL)
                .contains(document.content().template());
    }

    private static RoundWindow window(Round round) {
        boolean held = round.state() == RoundState.HELD || round.state() == RoundState.CLOSED;
        return new RoundWindow(
                round.schedule().intakeClosesAt(), round.schedule().sessionStart(), held);
    }
}
