package vn.doithoai.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.lint.Finding;
import vn.doithoai.document.lint.Linter;
import vn.doithoai.document.lint.Reasons;
import vn.doithoai.document.lint.Severity;
import vn.doithoai.document.lint.Waiver;

/**
 * What the automatic check finds in a document that is on its way: its drafter gives reasons for warnings, those who
 * check read them.
 */
@Component
class LintPart implements DocumentPart {

    static final String FORM = "lintForm";

    private static final String TEMPLATE = "lint.ftlh";

    private final Linter linter;
    private final Reasons reasons;
    private final People people;

    LintPart(Linter linter, Reasons reasons, People people) {
        this.linter = linter;
        this.reasons = reasons;
        this.people = people;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        boolean onItsWay = !document.state().issued() && document.state() != DocumentState.WITHDRAWN;
        if (!onItsWay || !viewer.seesDrafts()) {
            return Optional.empty();
        }
        Map<String, Waiver> given = reasons.of(document.id());
        List<LintLine> lines = linter.findings(document).stream()
                .map(finding -> line(finding, Optional.ofNullable(given.get(finding.key()))))
                .toList();
        model.addAttribute("lint", lines);
        model.addAttribute("lintOpen", viewer.editsDrafts() && document.state() == DocumentState.DRAFT);
        return Optional.of(TEMPLATE);
    }

    private LintLine line(Finding finding, Optional<Waiver> waiver) {
        return new LintLine(
                finding.key(),
                finding.severity().title(),
                finding.severity() == Severity.WARNING,
                finding.message(),
                finding.place().role().title(),
                finding.place().excerpt(),
                finding.basis(),
                waiver.map(Waiver::reason).orElse(""),
                waiver.map(given -> "%s, %s".formatted(people.name(given.givenBy()), PageDates.moment(given.givenAt())))
                        .orElse(""));
    }
}
