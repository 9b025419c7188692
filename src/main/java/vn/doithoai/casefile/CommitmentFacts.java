package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.CommitmentEvent;
import vn.doithoai.commitment.Commitments;

/** Fills the page of a commitment, which is reached from its tasks. */
@Component
class CommitmentFacts {

    private final Commitments commitments;
    private final PetitionWords words;
    private final People people;

    CommitmentFacts(Commitments commitments, PetitionWords words, People people) {
        this.commitments = commitments;
        this.words = words;
        this.people = people;
    }

    String show(String id, Model model) {
        Commitment commitment = commitments.get(id);
        model.addAttribute("caseNumber", commitment.caseNumber());
        model.addAttribute("state", commitment.state().title());
        model.addAttribute("source", commitment.promise().source());
        model.addAttribute("content", commitment.promise().content());
        model.addAttribute("facts", facts(commitment));
        model.addAttribute(
                "events", commitments.history(id).stream().map(this::event).toList());
        return "casefile/commitment";
    }

    private List<Fact> facts(Commitment commitment) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Đơn vị thực hiện", words.unit(commitment.promise().owner())));
        facts.add(new Fact(
                "Thời hạn", "hết ngày " + PageDates.day(commitment.promise().due())));
        facts.add(new Fact("Lập lúc", PageDates.moment(commitment.madeAt())));
        commitment.result().ifPresent(result -> facts.add(new Fact("Kết quả báo cáo", result)));
        commitment.doneOn().ifPresent(day -> facts.add(new Fact("Hoàn thành ngày", PageDates.day(day))));
        commitment.closedAt().ifPresent(at -> facts.add(new Fact("Xác nhận lúc", PageDates.moment(at))));
        return facts;
    }

    private Fact event(CommitmentEvent event) {
        String who = event.by().map(people::name).orElse("Hệ thống");
        String what = event.kind().title()
                + event.day()
                        .map(day -> " (ngày %s)".formatted(PageDates.day(day)))
                        .orElse("")
                + event.remark().map(remark -> "\n" + remark).orElse("");
        return new Fact(PageDates.moment(event.at()), who + ": " + what);
    }
}
