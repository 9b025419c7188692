package vn.doithoai.rehearsal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a case: runs what is due, lets people do what they are to do, and moves the clock to whatever comes next. */
@OnStage
class Rehearsal {

    /** More moves than any round needs; a loop in a model or case ends here. */
    private static final int MOST_MOVES = 200_000;

    private final VirtualClock clock;
    private final JobRunner jobs;
    private final Desk desk;
    private final StagedDeeds deeds;
    private final Cast cast;
    private final Timeline timeline;
    private final Curtain curtain;

    Rehearsal(
            VirtualClock clock,
            JobRunner jobs,
            Desk desk,
            StagedDeeds deeds,
            Cast cast,
            Timeline timeline,
            Curtain curtain) {
        this.clock = clock;
        this.jobs = jobs;
        this.desk = desk;
        this.deeds = deeds;
        this.cast = cast;
        this.timeline = timeline;
        this.curtain = curtain;
    }

    /** @throws RehearsalException when the round cannot go on, naming what it waits for */
    Outcome play(CaseFile file) {
        List<CaseFile.Event> events = new ArrayList<>(file.events());
        events.sort(Comparator.comparing(CaseFile.Event::at));
        clock.moveTo(events.get(0).at());
        cast.assemble(file.actors());
        Script script = new Script(file);
        for (int move = 0; move < MOST_MOVES; move++) {
            timeline.record();
            if (!jobs.runNext(clock.now())
                    && !start(events, file)
                    && !work(script, file)
                    && !wait(events, script, file)) {
                jobs.requireNoFault();
                return curtain.fall(file, script);
            }
        }
        throw new RehearsalException("Diễn tập không kết thúc sau " + MOST_MOVES + " bước.");
    }

    private boolean start(List<CaseFile.Event> events, CaseFile file) {
        if (events.isEmpty() || events.get(0).at().isAfter(clock.now())) {
            return false;
        }
        CaseFile.Event event = events.remove(0);
        timeline.event(event);
        cast.act(event.by(), file.actors(), () -> {
            event.start().ifPresent(process -> desk.start(process, event));
            event.act().map(PetitionDeed::of).ifPresent(deed -> deeds.carryOut(deed, event));
        });
        return true;
    }

    private boolean work(Script script, CaseFile file) {
        Optional<Script.Cue> cue = desk.open().stream()
                .flatMap(task -> script.cue(task).stream())
                .filter(next -> !next.at().isAfter(clock.now()))
                .findFirst();
        cue.ifPresent(next -> {
            cast.act(next.step().by(), file.actors(), () -> desk.complete(next));
            script.done(next);
        });
        return cue.isPresent();
    }

    /** Moves the clock to the nearest of what is to come, unless the case stops before that. */
    private boolean wait(List<CaseFile.Event> events, Script script, CaseFile file) {
        Optional<LocalDateTime> next = Stream.of(
                        events.stream().map(CaseFile.Event::at),
                        jobs.nextDue().stream(),
                        desk.open().stream()
                                .flatMap(task -> script.cue(task).stream())
                                .map(Script.Cue::at))
                .flatMap(moments -> moments)
                .min(Comparator.naturalOrder())
                .filter(moment -> file.until().filter(moment::isAfter).isEmpty());
        next.ifPresent(clock::moveTo);
        return next.isPresent();
    }
}
