package vn.doithoai.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.petition.Identities.Purpose;

/** Takes rows of the register out for a file. Names go along only where they were asked for, and then each case is traced. */
@Service
@Transactional
public class RegisterExtract {

    private static final int BATCH = 500;

    private final PetitionSearch search;
    private final Readings readings;
    private final NameHits nameHits;

    RegisterExtract(PetitionSearch search, Readings readings, NameHits nameHits) {
        this.search = search;
        this.readings = readings;
        this.nameHits = nameHits;
    }

    /**
     * Without anything that tells who wrote.
     *
     * @param who the person who asked; stands in the trace of each case that was found by its petitioner's name
     */
    public void masked(PetitionFilter filter, Sight sight, String who, Consumer<List<ExtractLine>> taker) {
        Batches batches = new Batches(lines -> {
            nameHits.trace(lines.stream().map(ExtractLine::petition).toList(), filter, sight, who);
            taker.accept(lines);
        });
        search.each(filter, PetitionOrder.OLDEST, sight, row -> batches.add(masked(row)));
        batches.flush();
    }

    /**
     * With names, addresses and identity numbers.
     *
     * @param who the person who asked; stands in the trace of each case
     * @throws IllegalArgumentException when the sight does not include identities
     */
    public void full(PetitionFilter filter, Sight sight, String who, Consumer<List<ExtractLine>> taker) {
        if (!sight.identities()) {
            throw new IllegalArgumentException("identities are not for this person");
        }
        Batches batches = new Batches(lines -> {
            readings.record(lines.stream().map(ExtractLine::petition).toList(), who, Purpose.EXPORT);
            taker.accept(lines);
        });
        search.each(filter, PetitionOrder.OLDEST, sight, row -> batches.add(full(row)));
        batches.flush();
    }

    private static ExtractLine masked(PetitionExtractRow row) {
        Petition petition = Redaction.of(row.petitioner()).blacken(row.line().petition());
        return new ExtractLine(petition, row.line().petitioner(), Optional.empty(), people(row));
    }

    private static ExtractLine full(PetitionExtractRow row) {
        Petitioner who = row.petitioner();
        String person =
                Stream.of(who.title(), who.name()).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String text = Stream.concat(Stream.of(person).filter(name -> !name.isEmpty()), who.address().stream())
                .collect(Collectors.joining(", "));
        return new ExtractLine(
                row.line().petition(),
                text.isEmpty() ? row.line().petitioner() : text,
                who.identityNumber(),
                people(row));
    }

    private static int people(PetitionExtractRow row) {
        return row.line().signatories() + row.merged();
    }

    /** Gathers rows, so that traces and what others know of a case are asked for many at once. */
    private static final class Batches {

        private final Consumer<List<ExtractLine>> taker;
        private final List<ExtractLine> waiting = new ArrayList<>();

        Batches(Consumer<List<ExtractLine>> taker) {
            this.taker = taker;
        }

        void add(ExtractLine line) {
            waiting.add(line);
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                taker.accept(List.copyOf(waiting));
                waiting.clear();
            }
        }
    }
}
