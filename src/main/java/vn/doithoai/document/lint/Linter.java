package vn.doithoai.document.lint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.document.Composition;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.PlainText;

/**
 * Goes over a document with all rules before people do. Reads what will be printed, so the fixed wording is checked as
 * well as what was typed.
 */
@Service
public class Linter {

    private final List<LintRule> rules;
    private final PlainText plain;
    private final Clock clock;

    Linter(List<LintRule> rules, PlainText plain, Clock clock) {
        this.rules = rules;
        this.plain = plain;
        this.clock = clock;
    }

    /** What is found today, errors first; the same fault at the same words is told once. */
    public List<Finding> findings(Document document) {
        return findings(Optional.of(document.owner()), Composition.compose(document), LocalDate.now(clock));
    }

    List<Finding> findings(Optional<String> owner, DocumentContent content, LocalDate on) {
        return findings(new Printed(owner, content, Quotations.leftOut(content.kind(), plain.of(content)), on));
    }

    List<Finding> findings(Printed printed) {
        Map<String, Finding> found = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> rule.check(printed).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> found.putIfAbsent(finding.key(), finding));
        return List.copyOf(found.values());
    }
}
