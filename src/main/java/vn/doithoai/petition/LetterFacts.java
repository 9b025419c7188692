package vn.doithoai.petition;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Petition.Answer;

/** What the templates of a petition's documents are told; dates are ISO strings. */
@Component
class LetterFacts {

    /** Of a petition that nobody has summed up yet, a letter recalls the beginning. */
    private static final int RECALLED = 500;

    private final Directory directory;
    private final PetitionNotes notes;
    private final Deadlines deadlines;

    LetterFacts(Directory directory, PetitionNotes notes, Deadlines deadlines) {
        this.directory = directory;
        this.notes = notes;
        this.deadlines = deadlines;
    }

    static String template(DocumentKind kind) {
        return switch (kind) {
            case ANSWER_LETTER -> "answer";
            case GUIDANCE_LETTER -> "guidance";
            case SUPPLEMENT_LETTER -> "supplement";
            case REFUSAL_NOTICE -> "refusal";
            case ACCEPTANCE_NOTICE -> "acceptance";
            case TRANSFER_SLIP -> "transfer";
            default -> throw new IllegalArgumentException("not a document of a petition: " + kind);
        };
    }

    /** One word for it, as subjects name it. */
    static String noun(Petition petition) {
        return switch (kind(petition)) {
            case PETITION -> "kiến nghị";
            case SUGGESTION -> "góp ý";
            case COMPLAINT -> "khiếu nại";
            case RULE_FEEDBACK -> "phản ánh";
            case DISPUTE, DENUNCIATION -> "đơn";
        };
    }

    /** @throws InvalidInputException when it is nobody's case yet */
    static String authority(Petition petition) {
        return petition.classification()
                .flatMap(Classification::authority)
                .orElseThrow(() -> new InvalidInputException(
                        "Kiến nghị %s chưa ghi cơ quan có thẩm quyền nên chưa soạn được văn bản."
                                .formatted(petition.caseNumber())));
    }

    private static PetitionKind kind(Petition petition) {
        return petition.classification().map(Classification::kind).orElse(PetitionKind.PETITION);
    }

    Map<String, Object> of(Petition petition, Petitioner who) {
        CaseNotes handling = notes.of(petition.id());
        Map<String, Object> facts = new HashMap<>(office());
        facts.put("petition", described(petition, who));
        facts.put("settleDays", days(TermCode.SETTLE_COMPLAINT, petition));
        facts.put("supplementDays", days(TermCode.SUPPLEMENT, petition));
        handling.missing().ifPresent(missing -> facts.put("missing", missing));
        handling.refusal().ifPresent(refusal -> facts.put("reason", refusal));
        petition.classification()
                .flatMap(Classification::authority)
                .ifPresent(authority -> facts.put("authority", authority));
        petition.answer().ifPresent(answer -> facts.putAll(answered(answer)));
        return facts;
    }

    /** Length of a term that begins with the letter, whose day is not known while it is a draft. */
    private int days(TermCode term, Petition petition) {
        return deadlines.due(term, petition.receivedAt().toLocalDate()).term().amount();
    }

    /** Of a denunciation: neither person nor matter. */
    Map<String, Object> sealed(Petition petition) {
        Map<String, Object> facts = new HashMap<>(office());
        facts.put("authority", authority(petition));
        facts.put(
                "petition",
                Map.of(
                        "caseNumber", petition.caseNumber(),
                        "receivedOn", petition.receivedAt().toLocalDate().toString()));
        return facts;
    }

    private Map<String, Object> office() {
        return Map.of("office", Map.of("hostName", directory.office().hostName()));
    }

    private static Map<String, Object> answered(Answer answer) {
        Map<String, Object> facts = new HashMap<>(Map.of("answer", answer.text()));
        answer.commitmentOwner()
                .flatMap(owner -> answer.commitmentDue().map(due -> Map.of("owner", owner, "due", due.toString())))
                .ifPresent(commitment -> facts.put("commitment", commitment));
        return facts;
    }

    private static Map<String, Object> described(Petition petition, Petitioner who) {
        return Map.of(
                "caseNumber", petition.caseNumber(),
                "receivedOn", petition.receivedAt().toLocalDate().toString(),
                "receivedAt", petition.receivedAt().toString(),
                "channel", petition.channel().title(),
                "kind", kind(petition).title(),
                "summary", summary(petition),
                "petitioner",
                        Map.of(
                                "title",
                                LetterNames.title(who),
                                "name",
                                LetterNames.untitled(who),
                                "address",
                                who.address().orElse("")));
    }

    private static String summary(Petition petition) {
        String content = petition.content();
        return petition.classification()
                .flatMap(Classification::summary)
                .orElse(
                        content.length() <= RECALLED
                                ? content
                                : content.substring(0, content.offsetByCodePoints(0, RECALLED)) + "…");
    }
}
