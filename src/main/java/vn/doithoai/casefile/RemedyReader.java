package vn.doithoai.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.remedy.CaseSecrecy;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyEnding;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.remedy.Secrecy;

/** Reads faults and remedies of a document for its page. */
@Component
class RemedyReader {

    private final RemedyRegister remedies;
    private final DocumentFates fates;
    private final DocumentRegister documents;
    private final CaseSecrecy secrecy;
    private final RemedyRights rights;
    private final RemedyEnding ending;
    private final People people;

    RemedyReader(
            RemedyRegister remedies,
            DocumentFates fates,
            DocumentRegister documents,
            CaseSecrecy secrecy,
            RemedyRights rights,
            RemedyEnding ending,
            People people) {
        this.remedies = remedies;
        this.fates = fates;
        this.documents = documents;
        this.secrecy = secrecy;
        this.rights = rights;
        this.ending = ending;
        this.people = people;
    }

    RemedyPage page(Document document) {
        List<Remedy> known = remedies.ofDocument(document.id());
        boolean open = document.state().issued()
                && fates.stands(document)
                && known.stream().noneMatch(Remedy::running);
        return new RemedyPage(
                Stream.concat(later(document), earlier(document)).toList(),
                rights.mayReadRequests(document)
                        ? known.stream()
                                .map(remedy -> request(document, remedy))
                                .toList()
                        : List.of(),
                open && rights.mayAsk(document),
                secrecy.of(document) != Secrecy.OPEN);
    }

    private Stream<RemedyPage.Link> later(Document document) {
        return fates.of(document.id()).stream()
                .map(suffered -> new RemedyPage.Link(suffered.fate().title(), suffered.laterId(), suffered.later()));
    }

    private Stream<RemedyPage.Link> earlier(Document document) {
        return fates.given(document.id()).stream()
                .map(given -> new RemedyPage.Link(
                        given.fate().deed(),
                        given.earlierId(),
                        DocumentFates.citation(documents.get(given.earlierId()))));
    }

    private RemedyPage.Request request(Document document, Remedy remedy) {
        Optional<Document> draft = remedy.remedyDocumentId().flatMap(documents::find);
        return new RemedyPage.Request(
                remedy.caseNumber(),
                remedy.way().title(),
                remedy.state().title(),
                deed(remedy.requestedBy(), PageDates.moment(remedy.requestedAt())),
                remedy.reason(),
                remedy.details(),
                remedy.decidedBy()
                        .flatMap(who -> remedy.decidedAt().map(at -> deed(who, PageDates.moment(at))))
                        .orElse(""),
                remedy.remarks().orElse(""),
                draft.map(Document::id).orElse(""),
                draft.map(Document::caseNumber).orElse(""),
                ending.withdrawable(remedy) && rights.mayWithdraw(document, remedy));
    }

    private String deed(String user, String when) {
        return people.name(user) + ", " + when;
    }
}
