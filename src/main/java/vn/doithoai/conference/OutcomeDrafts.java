package vn.doithoai.conference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.directory.RecipientGroup;

/** Plans of the documents after the session: minutes, conclusion notice, final report. */
@Component
class OutcomeDrafts {

    private final RoundFacts facts;
    private final DraftAssembly assembly;
    private final MinutesRegister minutesRegister;
    private final ChangeFacts changes;
    private final ReportFacts reportFacts;
    private final Deadlines deadlines;

    OutcomeDrafts(
            RoundFacts facts,
            DraftAssembly assembly,
            MinutesRegister minutesRegister,
            ChangeFacts changes,
            ReportFacts reportFacts,
            Deadlines deadlines) {
        this.facts = facts;
        this.assembly = assembly;
        this.minutesRegister = minutesRegister;
        this.changes = changes;
        this.reportFacts = reportFacts;
        this.deadlines = deadlines;
    }

    DraftPlan minutes(Round round) {
        return plan(
                round,
                "minutes",
                facts.title(round),
                RecipientGroup.INTERNAL,
                base(round),
                TermCode.DISPATCH,
                round.chair(),
                Optional.of(round.secretary()));
    }

    DraftPlan conclusion(Round round) {
        Map<String, Object> own = base(round);
        own.put("conclusions", facts.conclusions(held(round)));
        String subject = "Kết luận của người chủ trì " + facts.title(round);
        return plan(
                round,
                "conclusion",
                subject,
                "conclusion",
                own,
                TermCode.CONCLUSION_NOTICE,
                round.signer(),
                Optional.empty());
    }

    DraftPlan report(Round round) {
        Minutes minutes = held(round);
        Map<String, Object> own = new HashMap<>();
        own.put("round", facts.round(round));
        assembly.notice(round).map(facts::notice).ifPresent(notice -> own.put("notice", notice));
        reportFacts.consolidation(round).ifPresent(figures -> own.put("consolidation", figures));
        own.put("previous", reportFacts.previous(round));
        own.put("session", session(round));
        own.put("conclusions", facts.conclusions(minutes));
        own.put("announced", changes.announced(round));
        own.put("changes", changes.history(round));
        String subject = "Kết quả tổ chức " + facts.title(round);
        return plan(round, "report", subject, "report", own, TermCode.REPORT, round.signer(), Optional.empty());
    }

    private DraftPlan plan(
            Round round,
            String template,
            String subject,
            String group,
            Map<String, Object> own,
            TermCode term,
            String signer,
            Optional<String> secretary) {
        return new DraftPlan(
                "conference/" + template,
                subject,
                List.of(group),
                own,
                signer,
                secretary,
                deadlines.due(term, round.schedule().sessionDay()).endsAtLocal(),
                Optional.empty());
    }

    private Map<String, Object> base(Round round) {
        Map<String, Object> own = new HashMap<>();
        own.put("round", facts.round(round));
        own.put("minutes", facts.minutes(round, held(round)));
        return own;
    }

    private Map<String, Object> session(Round round) {
        Map<String, Object> minutes = new LinkedHashMap<>(facts.minutes(round, held(round)));
        minutes.keySet().retainAll(List.of("startedAt", "endedAt", "place", "chairPosition", "attendeeCount"));
        return minutes;
    }

    private Minutes held(Round round) {
        return minutesRegister.find(round.id()).orElseThrow();
    }
}
