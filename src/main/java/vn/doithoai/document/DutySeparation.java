package vn.doithoai.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/**
 * Drafter, content checker, signer and records clerk of one document are four different people; only form check and
 * numbering may be the same clerk.
 */
@Component
class DutySeparation {

    /**
     * Refuses the step when this user already did an incompatible one.
     *
     * @param authors all who ever wrote on the document; they count as drafters
     */
    void check(Document document, Set<String> authors, Step step, String user) {
        if (step != Step.DRAFT && authors.contains(user)) {
            throw refusal(Step.DRAFT, step);
        }
        earlier(document.participants()).forEach((done, doer) -> {
            if (done != step && !sameClerk(done, step) && doer.equals(Optional.of(user))) {
                throw refusal(done, step);
            }
        });
    }

    private static InvalidInputException refusal(Step done, Step step) {
        return new InvalidInputException(("Bạn đã %s văn bản này nên không được %s. "
                        + "Người soạn thảo, người kiểm tra nội dung, người ký và văn thư phải là những người khác nhau.")
                .formatted(done.duty(), step.duty()));
    }

    private static boolean sameClerk(Step done, Step step) {
        return done == Step.FORM_CHECK && step == Step.ISSUE;
    }

    private static Map<Step, Optional<String>> earlier(Participants participants) {
        Map<Step, Optional<String>> doers = new EnumMap<>(Step.class);
        doers.put(Step.DRAFT, participants.drafter());
        doers.put(Step.CONTENT_CHECK, participants.contentChecker());
        doers.put(Step.FORM_CHECK, participants.formChecker());
        doers.put(Step.SIGN, participants.signer());
        return doers;
    }
}
