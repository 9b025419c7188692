package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Participants;
import vn.doithoai.document.Step;

/** Says who did what on a document. */
@Component
class DocumentDoers {

    private final People people;

    DocumentDoers(People people) {
        this.people = people;
    }

    List<Fact> of(Participants done) {
        List<Fact> doers = new ArrayList<>();
        done.drafter().ifPresent(user -> doers.add(doer(Step.DRAFT, user)));
        done.contentChecker().ifPresent(user -> doers.add(doer(Step.CONTENT_CHECK, user)));
        done.formChecker().ifPresent(user -> doers.add(doer(Step.FORM_CHECK, user)));
        done.signer().ifPresent(user -> doers.add(doer(Step.SIGN, user)));
        done.issuer().ifPresent(user -> doers.add(doer(Step.ISSUE, user)));
        return doers;
    }

    private Fact doer(Step step, String user) {
        return new Fact(duty(step), people.name(user));
    }

    static String duty(Step step) {
        return step.duty().substring(0, 1).toUpperCase(Locale.ROOT)
                + step.duty().substring(1);
    }
}
