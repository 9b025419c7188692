package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLine;

/** The lines of a petition's page. */
@Component
class PetitionFacts {

    private final PetitionWords words;
    private final People people;

    PetitionFacts(PetitionWords words, People people) {
        this.words = words;
        this.people = people;
    }

    List<Fact> received(PetitionLine line) {
        Petition petition = line.petition();
        return List.of(
                new Fact("Nhận lúc", PageDates.moment(petition.receivedAt())),
                new Fact("Hình thức gửi", petition.channel().title()),
                new Fact("Người gửi", line.petitioner()),
                new Fact("Số người cùng gửi", "%d".formatted(line.signatories())));
    }

    List<Fact> classification(Petition petition) {
        return petition.classification().map(this::classified).orElse(List.of());
    }

    private List<Fact> classified(Classification known) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Loại", known.kind().title()));
        facts.add(new Fact("Thẩm quyền", known.competence().title()));
        facts.add(new Fact("Lĩnh vực", words.field(known.field())));
        known.unit().ifPresent(unit -> facts.add(new Fact("Đơn vị giải quyết", words.unit(unit))));
        known.authority().ifPresent(body -> facts.add(new Fact("Cơ quan có thẩm quyền", body)));
        known.summary().ifPresent(summary -> facts.add(new Fact("Tóm tắt", summary)));
        return facts;
    }

    List<Fact> term(Petition petition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Ngày cuối của thời hạn", PageDates.day(petition.dueOn())));
        facts.add(new Fact("Vì sao", petition.dueWhy()));
        if (petition.extensions() > 0) {
            facts.add(new Fact("Đã gia hạn", "%02d lần".formatted(petition.extensions())));
        }
        petition.wordAt().ifPresent(at -> facts.add(new Fact("Đã trả lời người gửi", PageDates.moment(at))));
        return facts;
    }

    List<Fact> answer(Petition petition, Optional<Petition> mergedInto) {
        List<Fact> facts = new ArrayList<>();
        petition.answer().ifPresent(answer -> {
            facts.add(new Fact("Hình thức trả lời", answer.form().title()));
            facts.add(new Fact("Nội dung trả lời", answer.text()));
            facts.add(new Fact("Người soạn", people.name(answer.answeredBy())));
            answer.commitmentOwner().ifPresent(owner -> facts.add(new Fact("Đơn vị cam kết", owner)));
            answer.commitmentDue().ifPresent(day -> facts.add(new Fact("Thời hạn cam kết", PageDates.day(day))));
        });
        petition.ending().ifPresent(ending -> facts.addAll(ending(ending)));
        mergedInto.ifPresent(target -> facts.add(new Fact("Gộp vào", target.caseNumber())));
        return facts;
    }

    private static List<Fact> ending(Petition.Ending ending) {
        String verdict = ending.daysLate() == 0 ? "đúng hạn" : "trễ %02d ngày làm việc".formatted(ending.daysLate());
        return List.of(
                new Fact("Kết quả", ending.outcome().title()),
                new Fact("Kết thúc lúc", "%s, %s".formatted(PageDates.moment(ending.at()), verdict)));
    }
}
