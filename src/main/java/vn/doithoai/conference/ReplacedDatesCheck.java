package vn.doithoai.conference;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssueCheck;

/**
 * What replaces an announcement was drawn from the faulty one, and a change of the round goes on beside it: it must not
 * bring the old dates back.
 */
@Component
class ReplacedDatesCheck implements IssueCheck {

    private static final Set<DocumentKind> ANNOUNCING =
            EnumSet.of(DocumentKind.NOTICE, DocumentKind.INVITATION, DocumentKind.CHANGE_NOTICE);
    private static final List<String> DATES = List.of("sessionStart", "sessionEnd", "intakeFrom", "intakeTo");

    private final RoundRegister register;
    private final RoundFacts facts;

    ReplacedDatesCheck(RoundRegister register, RoundFacts facts) {
        this.register = register;
        this.facts = facts;
    }

    @Override
    public List<String> faults(Document document) {
        boolean replaces = document.content().marks().replaces().isPresent();
        if (!replaces || !ANNOUNCING.contains(document.kind())) {
            return List.of();
        }
        return register.byCaseNumber(document.owner()).stream()
                .flatMap(round -> fault(round, document).stream())
                .toList();
    }

    private List<String> fault(Round round, Document document) {
        if (round.state() == RoundState.CANCELLED) {
            return List.of("Hội nghị đã hủy nên không phát hành văn bản này; hãy rút đề nghị xử lý sai sót.");
        }
        Map<String, Object> now = facts.schedule(round.schedule());
        boolean same = document.content().facts().get("round") instanceof Map<?, ?> drafted
                && DATES.stream().allMatch(date -> Objects.equals(drafted.get(date), now.get(date)));
        return same ? List.of() : List.of("Lịch hội nghị đã thay đổi: hãy bấm “Lập lại từ hồ sơ” trên trang văn bản.");
    }
}
