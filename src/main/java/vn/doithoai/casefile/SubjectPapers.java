package vn.doithoai.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.ListPrinter;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.SubjectFile;
import vn.doithoai.petition.SubjectFile.Content;
import vn.doithoai.petition.SubjectFile.Held;

/** Everything that is held about a petitioner, once for machines and once to be read; the same words in both. */
@Component
class SubjectPapers {

    private final SubjectFile file;
    private final PetitionFacts facts;
    private final PetitionWords words;
    private final People people;
    private final ListPrinter printer;
    private final ObjectMapper json;

    SubjectPapers(
            SubjectFile file,
            PetitionFacts facts,
            PetitionWords words,
            People people,
            ListPrinter printer,
            ObjectMapper json) {
        this.file = file;
        this.facts = facts;
        this.words = words;
        this.people = people;
        this.printer = printer;
        this.json = json;
    }

    byte[] json(Petition petition, PetitionViewer viewer) {
        try {
            return json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(sections(petition, viewer))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(Petition petition, PetitionViewer viewer) {
        List<Map<String, Object>> sections = sections(petition, viewer).entrySet().stream()
                .map(section -> Map.<String, Object>of("title", section.getKey(), "facts", rows(section.getValue())))
                .toList();
        return printer.pdf(
                "petition/subject-file",
                Map.of(
                        "title",
                        "DỮ LIỆU CÁ NHÂN ĐANG LƯU",
                        "lines",
                        List.of("Hồ sơ " + petition.caseNumber(), "Lập lúc " + PageDates.moment(words.now())),
                        "sections",
                        sections));
    }

    private static List<List<String>> rows(List<Fact> facts) {
        return facts.stream().map(fact -> List.of(fact.label(), fact.text())).toList();
    }

    private Map<String, List<Fact>> sections(Petition petition, PetitionViewer viewer) {
        Held held = file.gather(petition, viewer.sight(), viewer.username());
        Map<String, List<Fact>> sections = new LinkedHashMap<>();
        sections.put("Người gửi", person(held));
        held.original().ifPresent(text -> sections.put("Toàn văn đơn", List.of(new Fact("Nội dung", text))));
        held.contents()
                .forEach(content ->
                        sections.put("Kiến nghị " + content.petition().caseNumber(), content(content)));
        sections.put("Tệp kèm theo", files(held));
        sections.put("Thư đã gửi", sent(held));
        sections.put("Những lần xem danh tính", readings(held));
        return sections;
    }

    private static List<Fact> person(Held held) {
        List<Fact> person = new ArrayList<>(PetitionerFacts.of(PetitionerInput.of(held.person())));
        held.retainUntil().ifPresent(day -> person.add(new Fact("Lưu danh tính đến hết ngày", PageDates.day(day))));
        return person;
    }

    private static List<Fact> files(Held held) {
        return held.attachments().stream()
                .map(one -> new Fact("Tệp %d".formatted(one.ordinal()), one.name()))
                .toList();
    }

    private static List<Fact> sent(Held held) {
        return held.deliveries().stream()
                .map(sent -> new Fact(
                        sent.key(),
                        "%s; %s; %s"
                                .formatted(
                                        sent.subject(),
                                        sent.address().orElse("không có địa chỉ"),
                                        sent.state().label())))
                .toList();
    }

    private List<Fact> readings(Held held) {
        return held.readings().stream()
                .map(one -> new Fact(
                        PageDates.moment(one.at()),
                        "%s – %s"
                                .formatted(people.name(one.who()), one.purpose().title())))
                .toList();
    }

    private List<Fact> content(Content content) {
        Petition petition = content.petition();
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("Nhận lúc", PageDates.moment(petition.receivedAt())));
        lines.add(new Fact("Hình thức gửi", petition.channel().title()));
        lines.add(new Fact("Vào sổ lúc", PageDates.moment(content.registeredAt())));
        lines.add(new Fact("Nội dung", petition.content()));
        lines.addAll(facts.classification(petition));
        lines.addAll(facts.term(petition));
        lines.addAll(facts.answer(petition, Optional.empty()));
        content.notes().forEach(note -> lines.add(new Fact("Ghi chú về văn bản", note)));
        content.trail()
                .forEach(entry -> lines.add(
                        new Fact(PageDates.moment(entry.at()), entry.deed().title())));
        return lines;
    }
}
