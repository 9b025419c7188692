package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.doithoai.document.Slip;
import vn.doithoai.document.Slips;

/** The receipt as the document room prints it. */
@Service
class PetitionSlips implements ReceiptSlip {

    private final LetterFacts facts;
    private final Slips slips;
    private final JdbcClient jdbc;
    private final Clock clock;

    PetitionSlips(LetterFacts facts, Slips slips, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.slips = slips;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public byte[] pdf(Petition petition, Petitioner petitioner) {
        Map<String, Object> told = facts.of(petition, petitioner);
        told.put("dueOn", petition.dueOn().toString());
        told.put("why", petition.dueWhy());
        told.put("petition", withAttachments(told, petition.letterId()));
        String subject = "tiếp nhận kiến nghị số " + petition.caseNumber();
        return slips.pdf(new Slip("petition/receipt", subject, told, LocalDate.now(clock), List.of()));
    }

    private Map<String, Object> withAttachments(Map<String, Object> told, String letterId) {
        Map<String, Object> petition = new HashMap<>();
        ((Map<?, ?>) told.get("petition")).forEach((key, value) -> petition.put(String.valueOf(key), value));
        petition.put(
                "attachments",
                jdbc.sql("select count(*) from petition_attachment where letter_id = ?")
                        .param(letterId)
                        .query(Integer.class)
                        .single());
        return petition;
    }
}
