package vn.doithoai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.UnknownCodeException;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.Field;
import vn.doithoai.petition.Fields;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLine;

/** Says in Vietnamese what the register keeps as codes. */
@Component
class PetitionWords {

    private static final int EXCERPT = 160;

    private final Fields fields = Fields.shipped();
    private final Directory directory;
    private final Clock clock;

    PetitionWords(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    PetitionRow row(PetitionLine line) {
        Petition petition = line.petition();
        Optional<Classification> known = petition.classification();
        return new PetitionRow(
                petition.id(),
                petition.caseNumber(),
                PageDates.moment(petition.receivedAt()),
                line.petitioner(),
                excerpt(petition),
                known.map(it -> it.kind().title()).orElse("Chưa phân loại"),
                known.map(it -> field(it.field())).orElse(""),
                known.flatMap(Classification::unit).map(this::unit).orElse(""),
                PageDates.day(petition.dueOn()),
                petition.state().title(),
                marks(petition));
    }

    String field(String code) {
        return fields.name(code);
    }

    /** A code that the directory no longer knows stays readable as it is. */
    String unit(String code) {
        try {
            return directory.find(code, LocalDate.now(clock)).body().shortName();
        } catch (UnknownCodeException e) {
            return code;
        }
    }

    List<Field> fields() {
        return fields.fields();
    }

    /** Units that petitions can be given to. */
    List<String> units() {
        return fields.fields().stream().map(Field::unit).distinct().toList();
    }

    List<String> marks(Petition petition) {
        return marks(petition, LocalDate.now(clock));
    }

    /** @param on the day on which it is judged whether the word to the petitioner is overdue */
    List<String> marks(Petition petition, LocalDate on) {
        List<String> marks = new ArrayList<>();
        if (petition.secret()) {
            marks.add("Tố cáo, giữ bí mật");
        }
        if (petition.late()) {
            marks.add("Ngoài thời gian tiếp nhận");
        }
        if (petition.ending().isEmpty() && petition.overdue(on)) {
            marks.add("Quá hạn");
        }
        petition.ending()
                .filter(ending -> ending.daysLate() > 0)
                .ifPresent(ending -> marks.add("Trễ %02d ngày làm việc".formatted(ending.daysLate())));
        return marks;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String excerpt(Petition petition) {
        String text = petition.classification()
                .flatMap(Classification::summary)
                .orElse(petition.content())
                .replaceAll("\\s+", " ");
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }
}
