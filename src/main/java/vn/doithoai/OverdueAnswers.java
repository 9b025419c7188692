package vn.doithoai;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundFacts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.petition.OwedAnswers;
import vn.doithoai.reminder.Overdue;

/** What the registers of petitions and commitments tell a letter that urges a unit. */
@Component
class OverdueAnswers implements Overdue {

    /** A commitment may be pages long; the letter names it, the unit has the full text. */
    private static final int LONGEST = 500;

    private final RoundRegister rounds;
    private final RoundFacts wording;
    private final OwedAnswers petitions;
    private final PromiseSight promises;

    OverdueAnswers(RoundRegister rounds, RoundFacts wording, OwedAnswers petitions, PromiseSight promises) {
        this.rounds = rounds;
        this.wording = wording;
        this.petitions = petitions;
        this.promises = promises;
    }

    @Override
    public Optional<Owed> by(String round, String unit, LocalDate until) {
        return rounds.byCaseNumber(round).map(known -> new Owed(wording.title(known), duties(known, unit, until)));
    }

    private List<Duty> duties(Round round, String unit, LocalDate until) {
        Stream<Duty> answers = petitions.of(round.caseNumber(), unit, until).stream()
                .map(owed -> new Duty(owed.caseNumber(), shortened(owed.content()), owed.dueOn()));
        Stream<Duty> kept = promises.open(round.caseNumber(), unit).stream()
                .filter(commitment -> !commitment.promise().due().isAfter(until))
                .map(commitment -> new Duty(
                        commitment.caseNumber(),
                        shortened(promises.content(commitment)),
                        commitment.promise().due()));
        return Stream.concat(answers, kept)
                .sorted(Comparator.comparing(Duty::dueOn).thenComparing(Duty::caseNumber))
                .toList();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
