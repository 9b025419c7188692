package vn.doithoai.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundFacts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.petition.KnownRounds;
import vn.doithoai.petition.PetitionImport;
import vn.doithoai.petition.PetitionImportRegister;
import vn.doithoai.petition.PetitionImportRows;
import vn.doithoai.petition.PetitionImportState;

/** Reads imports of petitions for the pages: how far they are and which rows were not taken, never what rows hold. */
@Component
class ImportReader {

    /** Rows without a petition that a page lists; the list of errors holds them all. */
    static final int MOST_ROWS = 200;

    private static final int MOST_IMPORTS = 50;

    private final PetitionImportRegister register;
    private final PetitionImportRows rows;
    private final RoundRegister rounds;
    private final RoundFacts wording;
    private final KnownRounds known;
    private final People people;

    ImportReader(
            PetitionImportRegister register,
            PetitionImportRows rows,
            RoundRegister rounds,
            RoundFacts wording,
            KnownRounds known,
            People people) {
        this.register = register;
        this.rows = rows;
        this.rounds = rounds;
        this.wording = wording;
        this.known = known;
        this.people = people;
    }

    /** Rounds that take petitions, newest first. */
    List<Fact> openRounds() {
        return rounds.all().stream()
                .filter(round -> !round.state().over()
                        && known.window(round.caseNumber()).isPresent())
                .map(round -> new Fact(round.caseNumber(), wording.title(round)))
                .toList();
    }

    List<ImportLine> latest() {
        return register.latest(MOST_IMPORTS).stream().map(this::line).toList();
    }

    /** @throws NotOnFileException when there is no such import */
    PetitionImport get(String id) {
        return register.find(id).orElseThrow(NotOnFileException::new);
    }

    /** Row number and reason of those that were not taken. */
    List<Fact> notTaken(String id) {
        return rows.notTaken(id, MOST_ROWS).stream()
                .map(row -> new Fact(
                        Integer.toString(row.number()),
                        row.state().title() + ": " + row.note().orElse("")))
                .toList();
    }

    boolean hasErrorList(PetitionImport workbook) {
        return workbook.state() == PetitionImportState.FINISHED && rows.hasErrorList(workbook.id());
    }

    ImportLine line(PetitionImport workbook) {
        return new ImportLine(
                workbook.id(),
                workbook.caseNumber(),
                workbook.roundCaseNumber(),
                "%s, %s".formatted(PageDates.moment(workbook.uploadedAt()), people.name(workbook.uploadedBy())),
                workbook.finishedAt().map(PageDates::moment).orElse(""),
                workbook.state().title(),
                workbook.reason().orElse(""),
                workbook.state().over(),
                workbook.rows(),
                workbook.done(),
                workbook.taken(),
                workbook.refused(),
                workbook.repeated());
    }
}
