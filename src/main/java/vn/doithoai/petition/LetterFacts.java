package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.petition.Petition.Answer;

/** What the templates of a petition's letters are told. */
@Component
class LetterFacts {

    private final Directory directory;
    private final PetitionNotes notes;

    LetterFacts(Directory directory, PetitionNotes notes) {
        this.directory = directory;
        this.notes = notes;
    }

    static String template(Petition petition, DocumentKind kind) {
        return switch (kind) {
            case ANSWER_LETTER -> "answer";
            case GUIDANCE_LETTER -> "guidance";
            case SUPPLEMENT_LETTER -> "supplement";
            case REFUSAL_NOTICE -> "refusal";
            case ACCEPTANCE_NOTICE -> "acceptance";
            case TRANSFER_SLIP -> petition.secret() ? "secret-transfer" : "transfer";
            default -> throw new IllegalArgumentException("not a document of a petition: " + kind);
        };
    }

    static String subject(Petition petition, DocumentKind kind) {
        String number = petition.caseNumber();
        return switch (kind) {
            case ANSWER_LETTER -> "trả lời kiến nghị số " + number;
            case GUIDANCE_LETTER -> "hướng dẫn gửi đơn số " + number;
            case SUPPLEMENT_LETTER -> "đề nghị bổ sung nội dung kiến nghị số " + number;
            case REFUSAL_NOTICE -> "không thụ lý giải quyết kiến nghị số " + number;
            case ACCEPTANCE_NOTICE -> "thụ lý giải quyết khiếu nại số " + number;
            default -> (petition.secret() ? "đơn số " : "kiến nghị số ") + number;
        };
    }

    static String addressee(Petitioner who) {
        String name = (who.title().orElse("") + " " + who.name().orElse("Người gửi kiến nghị")).strip();
        return who.address().map(address -> name + ", địa chỉ: " + address).orElse(name);
    }

    Map<String, Object> of(Petition petition, Petitioner who) {
        CaseNotes handling = notes.of(petition.id());
        Map<String, Object> facts = new HashMap<>(base(petition));
        facts.put("petition", described(petition, who));
        facts.put(
                "reason", handling.refusal().orElse("Nội dung nêu trên không thuộc thẩm quyền giải quyết của cơ quan"));
        facts.put("missing", handling.missing().orElse(""));
        facts.put("dueOn", handling.supplementDue().orElse(petition.dueOn()).toString());
        petition.answer().ifPresent(answer -> answered(facts, answer));
        return facts;
    }

    /** A denunciation's slip: neither person nor matter. */
    Map<String, Object> secret(Petition petition) {
        Map<String, Object> facts = new HashMap<>(base(petition));
        LocalDate received = petition.receivedAt().toLocalDate();
        facts.put("petition", Map.of("caseNumber", petition.caseNumber(), "receivedOn", received.toString()));
        return facts;
    }

    private Map<String, Object> base(Petition petition) {
        String authority =
                petition.classification().flatMap(Classification::authority).orElse("");
        return Map.of("office", Map.of("hostName", directory.office().hostName()), "authority", authority);
    }

    private static void answered(Map<String, Object> facts, Answer answer) {
        facts.put("answer", answer.text());
        answer.commitmentOwner()
                .ifPresent(owner -> facts.put(
                        "commitment",
                        Map.of(
                                "content",
                                "thực hiện nội dung trả lời nêu trên",
                                "owner",
                                owner,
                                "due",
                                answer.commitmentDue().orElseThrow().toString())));
    }

    private static Map<String, Object> described(Petition petition, Petitioner who) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("caseNumber", petition.caseNumber());
        facts.put("receivedOn", petition.receivedAt().toLocalDate().toString());
        facts.put("receivedAt", petition.receivedAt().toString());
        facts.put("channel", petition.channel().title());
        facts.put(
                "kind",
                petition.classification().map(known -> known.kind().title()).orElse(PetitionKind.PETITION.title()));
        facts.put(
                "summary",
                petition.classification().flatMap(Classification::summary).orElse("nội dung nêu trong đơn"));
        facts.put("petitioner", petitioner(who));
        return facts;
    }

    private static Map<String, Object> petitioner(Petitioner who) {
        Map<String, Object> facts = new HashMap<>();
        who.title().ifPresent(title -> facts.put("title", title));
        facts.put("name", who.name().orElse("người gửi"));
        facts.put("address", who.address().orElse("không ghi"));
        return facts;
    }
}
