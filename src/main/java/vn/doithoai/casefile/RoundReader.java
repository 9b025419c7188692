package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.IntakeCount;
import vn.doithoai.conference.IntakeRegister;
import vn.doithoai.conference.Minutes;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundDueDates;
import vn.doithoai.conference.RoundFacts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssuedDocuments;

/** Reads rounds for the pages. */
@Component
class RoundReader {

    private final RoundRegister register;
    private final RoundFacts wording;
    private final RoundDueDates dueDates;
    private final IntakeRegister petitions;
    private final Session session;
    private final IssuedDocuments documents;
    private final RoundHistory history;
    private final People people;

    RoundReader(
            RoundRegister register,
            RoundFacts wording,
            RoundDueDates dueDates,
            IntakeRegister petitions,
            Session session,
            IssuedDocuments documents,
            RoundHistory history,
            People people) {
        this.register = register;
        this.wording = wording;
        this.dueDates = dueDates;
        this.petitions = petitions;
        this.session = session;
        this.documents = documents;
        this.history = history;
        this.people = people;
    }

    /** Newest first. */
    List<RoundPage.Line> all() {
        return register.all().stream().map(this::line).toList();
    }

    /** @throws NotOnFileException when there is no such round */
    Round byCaseNumber(String caseNumber) {
        return register.byCaseNumber(caseNumber).orElseThrow(NotOnFileException::new);
    }

    RoundPage page(Round round, Viewer viewer) {
        List<Minutes> held = held(round, viewer);
        return new RoundPage(
                round.caseNumber(),
                wording.title(round),
                round.state().title(),
                facts(round),
                ScheduleFacts.of(round.schedule()),
                intake(round),
                dueDates.of(round).stream().map(RoundReader::due).toList(),
                viewer.seesDrafts() ? history.findings(round) : List.of(),
                viewer.seesDrafts() ? history.decisions(round) : List.of(),
                history.changes(round),
                held.stream()
                        .flatMap(minutes -> minutes(round, minutes).stream())
                        .toList(),
                conclusions(held));
    }

    private static List<RoundPage.ConclusionLine> conclusions(List<Minutes> held) {
        return held.stream()
                .flatMap(minutes -> minutes.conclusions().stream())
                .map(RoundReader::conclusion)
                .toList();
    }

    /** Minutes that are not issued yet are a draft like any other, and recalled ones are in force no more. */
    private List<Minutes> held(Round round, Viewer viewer) {
        boolean shown = viewer.seesDrafts()
                || !documents
                        .newest(DocumentKind.MINUTES, List.of(round.caseNumber()))
                        .isEmpty();
        return shown ? session.minutes(round.id()).stream().toList() : List.of();
    }

    private RoundPage.Line line(Round round) {
        return new RoundPage.Line(
                round.caseNumber(),
                wording.title(round),
                round.state().title(),
                PageDates.moment(round.schedule().sessionStart()),
                round.schedule().place());
    }

    private List<Fact> facts(Round round) {
        List<Fact> facts = new ArrayList<>();
        round.theme().ifPresent(theme -> facts.add(new Fact("Chủ đề", theme)));
        facts.add(new Fact(
                "Kế hoạch năm",
                "%s ngày %s"
                        .formatted(
                                round.plan().reference(),
                                PageDates.day(round.plan().date()))));
        facts.add(new Fact("Người chủ trì", people.name(round.chair())));
        facts.add(new Fact("Người ký văn bản", people.name(round.signer())));
        facts.add(new Fact("Thư ký", people.name(round.secretary())));
        round.programme().ifPresent(programme -> facts.add(new Fact("Chương trình", programme)));
        facts.addAll(CourseFacts.of(register.course(round.id())));
        return facts;
    }

    /** As the register stands now: late ones may come after consolidation. */
    private List<Fact> intake(Round round) {
        IntakeCount count = petitions.count(round.caseNumber());
        return List.of(
                new Fact("Trong thời gian tiếp nhận", "%d kiến nghị".formatted(count.inTime())),
                new Fact("Sau thời gian tiếp nhận", "%d kiến nghị".formatted(count.late())),
                new Fact(
                        "Số liệu",
                        round.intake()
                                .map(done -> "khi tổng hợp: %d; bảng này đếm đến lúc này".formatted(done.total()))
                                .orElse("đếm đến lúc này; chưa tổng hợp")));
    }

    private static RoundPage.Due due(RoundDueDates.DueDate due) {
        String when = due.endsTerm() ? PageDates.end(due.at()) : PageDates.moment(due.at());
        return new RoundPage.Due(due.what(), when, due.why());
    }

    private List<Fact> minutes(Round round, Minutes minutes) {
        return List.of(
                new Fact("Thời gian", PageDates.span(minutes.startedAt(), minutes.endedAt())),
                new Fact("Số người dự", "%d người".formatted(minutes.attendeeCount())),
                new Fact("Thành phần dự", String.join("\n", minutes.attendees())),
                new Fact("Ý kiến, câu hỏi tại hội nghị", "%d".formatted(petitions.putAtSession(round.caseNumber()))));
    }

    private static RoundPage.ConclusionLine conclusion(Minutes.Conclusion conclusion) {
        return new RoundPage.ConclusionLine(conclusion.content(), conclusion.owner(), PageDates.day(conclusion.due()));
    }
}
