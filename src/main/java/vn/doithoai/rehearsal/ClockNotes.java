package vn.doithoai.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doithoai.conference.RoundDueDates;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionRegister;

/** A petition's clock beneath its steps: the last day whenever it is set or moved, and the verdict at its end. */
@OnStage
class ClockNotes {

    private final PetitionRegister petitions;
    private final Map<String, LocalDate> terms = new HashMap<>();
    private final Set<String> verdicts = new HashSet<>();

    ClockNotes(PetitionRegister petitions) {
        this.petitions = petitions;
    }

    /** @param businessKey of a petition, or of a document that belongs to one */
    List<String> of(String businessKey) {
        if (!businessKey.startsWith("KN-")) {
            return List.of();
        }
        return petitions.byCaseNumber(businessKey.replaceFirst("/.*", "")).stream()
                .flatMap(petition -> Stream.of(term(petition), verdict(petition)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> term(Petition petition) {
        return Optional.of(petition.dueOn())
                .filter(day -> !day.equals(terms.put(petition.id(), day)))
                .map(day -> "Hạn trả lời: %s – %s"
                        .formatted(RoundDueDates.end(day.plusDays(1).atStartOfDay()), petition.dueWhy()));
    }

    private Optional<String> verdict(Petition petition) {
        return petition.ending()
                .filter(ending -> verdicts.add(petition.id() + ending.at()))
                .map(ending -> "Kết quả: %s%s".formatted(ending.outcome().title(), punctuality(ending)));
    }

    private static String punctuality(Petition.Ending ending) {
        return switch (ending.outcome()) {
            case FILED, MERGED, WITHDRAWN -> "";
            default ->
                ending.daysLate() == 0 ? "; đúng hạn" : "; quá hạn %d ngày làm việc".formatted(ending.daysLate());
        };
    }
}
