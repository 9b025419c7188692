package vn.doithoai.remedy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;

/** From a fault that somebody saw in an issued document to the document that puts it right. */
@Service
@Transactional
public class Remedies {

    private final RemedyRegister register;
    private final RemedyRules rules;
    private final RemedyStarter starter;
    private final DocumentRegister documents;
    private final RemedyWatch watch;
    private final GapFreeSeries series;
    private final Clock clock;

    Remedies(
            RemedyRegister register,
            RemedyRules rules,
            RemedyStarter starter,
            DocumentRegister documents,
            RemedyWatch watch,
            GapFreeSeries series,
            Clock clock) {
        this.register = register;
        this.rules = rules;
        this.starter = starter;
        this.documents = documents;
        this.watch = watch;
        this.series = series;
        this.clock = clock;
    }

    /**
     * Asks the head to decide.
     *
     * @throws InvalidInputException when the document cannot be remedied, or not this way; then nothing begins
     */
    public Remedy request(RemedyRequest request, String user) {
        Document document = documents.get(request.documentId());
        rules.require(document, request.way());
        if (request.way() == RemedyWay.CORRECT) {
            CorrectionLines.check(request.details());
        }
        Remedy remedy = requested(request, user, LocalDateTime.now(clock));
        register.insert(remedy);
        starter.start(remedy);
        return remedy;
    }

    private Remedy requested(RemedyRequest request, String user, LocalDateTime now) {
        return new Remedy(
                UUID.randomUUID().toString(),
                "XL-%d-%04d".formatted(now.getYear(), series.next("XL-" + now.getYear())),
                request.documentId(),
                request.way(),
                request.reason(),
                request.way() == RemedyWay.CORRECT ? request.details() : List.of(),
                RemedyState.REQUESTED,
                user,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The head has decided.
     *
     * @throws InvalidInputException when it is a refusal without remarks, or who decides has asked for it
     */
    public void decide(String id, boolean approved, Optional<String> remarks, String user) {
        Remedy remedy = register.get(id);
        if (remedy.requestedBy().equals(user)) {
            throw new InvalidInputException("Bạn đã đề nghị xử lý sai sót này nên không được quyết định.");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        if (approved) {
            rules.requireSignable(documents.get(remedy.documentId()), remedy.way());
            register.approve(id, user, now);
        } else {
            String why = remarks.orElseThrow(
                    () -> new InvalidInputException("Khi không đồng ý, vui lòng ghi rõ ý kiến để người đề nghị biết."));
            register.refuse(id, user, now, why);
        }
    }

    /** The document that puts the faulty one right is issued; doing it again changes nothing. */
    public void finish(String id) {
        register.end(id, RemedyState.DONE);
        watch.putRight(documents.get(register.get(id).documentId()));
    }
}
