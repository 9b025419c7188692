package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.petition.PetitionTrail.Deed;

/**
 * Forgets who wrote once the term of keeping is over and every content of the letter is closed (Luật 91/2025/QH15:
 * personal data are kept no longer than their purpose needs): the identity, what names it in the texts of the case, the
 * files that came with the letter and what was mailed. Issued documents and their signed originals stay: they are records of the office, and the
 * archive law decides on them.
 */
@Service
public class Anonymisation {

    private static final int BATCH = 500;

    private static final String OVER = "select w.letter_id from petitioner w where w.retain_until < ?"
            + " and w.anonymised_at is null and not exists (select 1 from petition p where p.letter_id = w.letter_id"
            + " and p.state <> 'CLOSED') order by w.retain_until, w.letter_id fetch first " + BATCH + " rows only";

    private static final String FORGET =
            "update petitioner set title = null, name = null, address = null, phone = null,"
                    + " email = null, identity_number = null, representatives = null, publish_consent = false,"
                    + " search_name = null, anonymised_at = ? where letter_id = ? and anonymised_at is null";

    private final JdbcClient jdbc;
    private final PetitionRegister register;
    private final Identities identities;
    private final Blackening texts;
    private final PetitionTrail trail;
    private final DeliveryRegister deliveries;
    private final TransactionTemplate batches;
    private final Clock clock;

    Anonymisation(
            JdbcClient jdbc,
            PetitionRegister register,
            Identities identities,
            Blackening texts,
            PetitionTrail trail,
            DeliveryRegister deliveries,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.identities = identities;
        this.texts = texts;
        this.trail = trail;
        this.deliveries = deliveries;
        this.batches = new TransactionTemplate(transactions);
        this.batches.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Works through all letters that are over, 500 per transaction: a run that is broken off has lost nothing, and the
     * next one goes on where it stopped.
     *
     * @return how many letters lost their person
     */
    public int run() {
        int done = 0;
        int batch = batch();
        while (batch > 0) {
            done += batch;
            batch = batch();
        }
        return done;
    }

    private int batch() {
        return batches.execute(status -> {
            List<String> letters = jdbc.sql(OVER)
                    .param(LocalDate.now(clock))
                    .query(String.class)
                    .list();
            letters.forEach(this::forget);
            return letters.size();
        });
    }

    private void forget(String letterId) {
        identities.lock(letterId);
        Redaction redaction = Redaction.of(identities.find(letterId));
        texts.blackenLetter(letterId, redaction);
        jdbc.sql("delete from petition_attachment where letter_id = ?")
                .param(letterId)
                .update();
        jdbc.sql(FORGET).params(LocalDateTime.now(clock), letterId).update();
        for (Petition petition : register.ofLetter(letterId)) {
            texts.blacken(petition, redaction);
            deliveries.forget(petition.caseNumber());
            trail.add(petition.id(), PetitionTrail.SYSTEM, Deed.ANONYMISED, Optional.empty());
        }
    }
}
