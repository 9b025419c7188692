package vn.doithoai.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Office;
import vn.doithoai.directory.Official;
import vn.doithoai.document.IssuedNumber;

/** What is said of a round in words: its title, and the JSON-shaped facts of the content templates; dates are ISO strings. */
@Component
public class RoundFacts {

    private final Directory directory;
    private final IntakeRegister petitions;
    private final NoticeReceivers receivers;
    private final RoundWording wording = RoundWording.shipped();

    RoundFacts(Directory directory, IntakeRegister petitions, NoticeReceivers receivers) {
        this.directory = directory;
        this.petitions = petitions;
        this.receivers = receivers;
    }

    /** "Hội nghị đối thoại trực tiếp giữa … với Nhân dân năm 2025 (lần 2)". */
    public String title(Round round) {
        return "Hội nghị đối thoại trực tiếp giữa %s với Nhân dân năm %d (lần %d)"
                .formatted(directory.office().headTitle(), round.year(), round.ordinal());
    }

    Map<String, Object> round(Round round) {
        Map<String, Object> facts = new LinkedHashMap<>(schedule(round.schedule()));
        facts.putAll(host());
        facts.put("caseNumber", round.caseNumber());
        facts.put("year", round.year());
        facts.put("ordinal", round.ordinal());
        facts.put("planReference", round.plan().reference());
        facts.put("planDate", round.plan().date().toString());
        facts.put(
                "planTitle",
                "về việc tổ chức thực hiện đối thoại trực tiếp giữa %s với Nhân dân năm %d"
                        .formatted(wording.headShort(), round.year()));
        round.theme().ifPresent(theme -> facts.put("theme", theme));
        facts.put("matters", wording.matters());
        facts.put("noticeReceivers", receivers.text(round));
        return facts;
    }

    private Map<String, Object> host() {
        Office office = directory.office();
        return Map.of(
                "hostName", office.hostName(),
                "hostShort", wording.hostShort(),
                "headTitle", office.headTitle(),
                "headShort", wording.headShort());
    }

    Map<String, Object> schedule(Schedule schedule) {
        return Map.of(
                "intakeFrom", schedule.intakeFrom().toString(),
                "intakeTo", schedule.intakeTo().toString(),
                "sessionStart", schedule.sessionStart().toString(),
                "sessionEnd", schedule.sessionEnd().toString(),
                "place", schedule.place());
    }

    Map<String, Object> notice(IssuedNumber notice) {
        return Map.of("reference", notice.reference(), "date", notice.issuedOn().toString());
    }

    Map<String, Object> minutes(Round round, Minutes minutes) {
        Map<String, Object> facts = new LinkedHashMap<>(people(round));
        facts.put("startedAt", minutes.startedAt().toString());
        facts.put("endedAt", minutes.endedAt().toString());
        facts.put("place", round.schedule().place());
        facts.put("attendeeCount", minutes.attendeeCount());
        facts.put("attendees", minutes.attendees());
        facts.put("course", minutes.course());
        facts.put("liveQuestions", petitions.putAtSession(round.caseNumber()));
        facts.put("received", petitions.receivedBefore(round.caseNumber(), minutes.startedAt()));
        facts.put(
                "conclusions",
                minutes.conclusions().stream().map(Minutes.Conclusion::content).toList());
        return facts;
    }

    private Map<String, Object> people(Round round) {
        Official chair = directory.official(round.chair()).orElseThrow();
        Official secretary = directory.official(round.secretary()).orElseThrow();
        return Map.of(
                "chairName", chair.name(),
                "chairPosition", chair.positionTitle(),
                "secretaryName", secretary.name(),
                "secretaryPosition", secretary.positionTitle());
    }

    List<Map<String, Object>> conclusions(Minutes minutes) {
        return minutes.conclusions().stream()
                .map(conclusion -> Map.<String, Object>of(
                        "content", conclusion.content(),
                        "owner", conclusion.owner(),
                        "due", conclusion.due().toString()))
                .toList();
    }

    RoundWording wording() {
        return wording;
    }
}
