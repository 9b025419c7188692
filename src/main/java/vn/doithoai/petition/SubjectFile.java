package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.Identities.Reading;

/** Gathers everything that is held about the person behind one letter, for that person's request. */
@Service
@Transactional
public class SubjectFile {

    private final JdbcClient jdbc;
    private final Identities identities;
    private final PetitionSearch search;
    private final PetitionTrail trail;
    private final OriginalLetters originals;
    private final Attachments attachments;
    private final DeliveryRegister deliveries;
    private final CaseTexts elsewhere;

    SubjectFile(
            JdbcClient jdbc,
            Identities identities,
            PetitionSearch search,
            PetitionTrail trail,
            OriginalLetters originals,
            Attachments attachments,
            DeliveryRegister deliveries,
            CaseTexts elsewhere) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.search = search;
        this.trail = trail;
        this.originals = originals;
        this.attachments = attachments;
        this.deliveries = deliveries;
        this.elsewhere = elsewhere;
    }

    /**
     * What is held.
     *
     * @param retainUntil last day on which the identity is kept; empty when no term was set
     * @param original the letter before it was split; empty when it never was
     * @param readings who has read the identity so far, this request included
     */
    public record Held(
            Petitioner person,
            Optional<LocalDate> retainUntil,
            Optional<String> original,
            List<Content> contents,
            List<Attachments.File> attachments,
            List<DeliveryView> deliveries,
            List<Reading> readings) {}

    /**
     * One content of the letter with what happened to it.
     *
     * @param notes what was written about its papers, outside them
     */
    public record Content(
            Petition petition, LocalDateTime registeredAt, List<PetitionTrail.Entry> trail, List<String> notes) {}

    /** @param who the officer who answers the request; stands in the trace */
    public Held gather(Petition petition, Sight sight, String who) {
        Petitioner person = identities.read(petition, who, Purpose.SUBJECT_REQUEST);
        List<Content> contents = search.ofLetter(petition.letterId(), sight).stream()
                .map(content -> new Content(
                        content, registeredAt(content), trail.of(content.id()), elsewhere.of(content.caseNumber())))
                .toList();
        return new Held(
                person,
                retainUntil(petition.letterId()),
                originals.of(petition, sight),
                contents,
                attachments.of(petition, sight),
                sent(contents),
                identities.readings(petition));
    }

    private List<DeliveryView> sent(List<Content> contents) {
        return contents.stream()
                .flatMap(content -> deliveries.ofCase(content.petition().caseNumber()).stream())
                .toList();
    }

    private LocalDateTime registeredAt(Petition petition) {
        return jdbc.sql("select registered_at from petition where id = ?")
                .param(petition.id())
                .query(LocalDateTime.class)
                .single();
    }

    private Optional<LocalDate> retainUntil(String letterId) {
        return jdbc.sql("select retain_until from petitioner where letter_id = ? and retain_until is not null")
                .param(letterId)
                .query(LocalDate.class)
                .optional();
    }
}
