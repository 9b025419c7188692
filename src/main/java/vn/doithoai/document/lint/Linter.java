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
    private final Circumstances circumstances;
    private final FindingsMemory memory;

    Linter(List<LintRule> rules, PlainText plain, Clock clock, Circumstances circumstances, FindingsMemory memory) {
        this.rules = rules;
        this.plain = plain;
        this.clock = clock;
        this.circumstances = circumstances;
        this.memory = memory;
    }

    /** What is found today, errors first; the same fault at the same words is told once. */
    public List<Finding> findings(Document document) {
        Circumstances.State state = circumstances.of(document);
        return memory.of(state).orElseGet(() -> {
            List<Finding> findings = List.copyOf(
                    findings(Optional.of(document.owner()), Composition.compose(document), LocalDate.now(clock)));
            memory.keep(state, findings);
            return findings;
        });
    }

    List<Finding> findings(Optional<String> owner, DocumentContent content, LocalDate on) {
        return findings(new Printed(owner, content, plain.of(content), on));
    }

    List<Finding> findings(Printed printed) {
        Quotations quotations = Quotations.in(printed.content());
        Map<String, Finding> found = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> rule.check(printed).stream())
                .map(finding -> quotations.judged(finding, printed.lines()))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> found.putIfAbsent(finding.key(), finding));
        return TableFindings.joined(found.values());
    }
}
