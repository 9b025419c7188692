package vn.doithoai.document.lint;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Authors;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DocumentState;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;

/** Why the drafter lets warnings stand; the checkers read it. */
@Service
@Transactional
public class Reasons {

    private static final int LONGEST = 1_000;

    private final Authors authors;
    private final DocumentRegister register;
    private final Linter linter;
    private final WaiverTable waivers;
    private final Clock clock;

    Reasons(Authors authors, DocumentRegister register, Linter linter, WaiverTable waivers, Clock clock) {
        this.authors = authors;
        this.register = register;
        this.linter = linter;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** All that were given for the document, by the finding's key. */
    public Map<String, Waiver> of(String documentId) {
        return waivers.of(documentId);
    }

    /**
     * Takes reasons for warnings of a draft; an empty one takes back what was given. What is no longer found is forgotten.
     * Whoever lets a warning stand answers for the text, and does not check or sign it.
     *
     * @param byKey reason as typed, by the finding's key; keys of what is not found are ignored
     * @throws InvalidInputException when the document is no draft any more or a reason is too long
     */
    public void give(String documentId, Map<String, String> byKey, String user) {
        List<Finding> warnings = warnings(documentId);
        waivers.keepOnly(documentId, warnings.stream().map(Finding::key).collect(Collectors.toSet()));
        List<String> answered =
                warnings.stream().map(Finding::key).filter(byKey::containsKey).toList();
        if (!answered.isEmpty()) {
            authors.add(documentId, user);
        }
        answered.forEach(key -> put(documentId, key, byKey.get(key), user));
    }

    /**
     * One reason for all that some rules find now, where a text is reproduced as it was published.
     *
     * @param byRule reason, by the rule's name; what other rules find stays without one
     */
    public void giveByRule(String documentId, Map<String, String> byRule, String user) {
        Map<String, String> byKey = warnings(documentId).stream()
                .filter(finding -> byRule.containsKey(finding.rule()))
                .collect(Collectors.toMap(Finding::key, finding -> byRule.get(finding.rule())));
        give(documentId, byKey, user);
    }

    private void put(String documentId, String key, String typed, String user) {
        String reason = TypedText.of("Lý do", typed, LONGEST).value();
        if (reason.isEmpty()) {
            waivers.delete(documentId, key);
        } else {
            waivers.put(documentId, new Waiver(key, reason, user, LocalDateTime.now(clock)));
        }
    }

    private List<Finding> warnings(String documentId) {
        register.lock(documentId);
        Document document = register.get(documentId);
        if (document.state() != DocumentState.DRAFT) {
            throw new InvalidInputException("Văn bản không còn là dự thảo nên không ghi lý do được nữa.");
        }
        return linter.findings(document).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }
}
