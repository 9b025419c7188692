package vn.doithoai;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.lint.WaiverTexts;
import vn.doithoai.document.preview.Previews;
import vn.doithoai.petition.CaseTexts;
import vn.doithoai.remedy.RemedyTexts;

/** What remedies and the automatic check keep in writing about papers of petitions. */
@Component
class CaseTextAnswers implements CaseTexts {

    private final RemedyTexts remedies;
    private final WaiverTexts waivers;
    private final Previews previews;

    CaseTextAnswers(RemedyTexts remedies, WaiverTexts waivers, Previews previews) {
        this.remedies = remedies;
        this.waivers = waivers;
        this.previews = previews;
    }

    @Override
    public List<String> of(String caseNumber) {
        return Stream.concat(remedies.ofOwner(caseNumber).stream(), waivers.ofOwner(caseNumber).stream())
                .toList();
    }

    @Override
    public void rewrite(String caseNumber, UnaryOperator<String> by) {
        remedies.rewrite(caseNumber, by);
        waivers.rewrite(caseNumber, by);
        previews.forget(caseNumber);
    }
}
