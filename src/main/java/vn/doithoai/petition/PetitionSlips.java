package vn.doithoai.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Official;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.Slip;
import vn.doithoai.document.Slips;

/** The receipt as the document room prints it, dated with the day of registration, signed by who took it in. */
@Service
class PetitionSlips implements ReceiptSlip {

    private final LetterFacts facts;
    private final Slips slips;
    private final Directory directory;
    private final JdbcClient jdbc;

    PetitionSlips(LetterFacts facts, Slips slips, Directory directory, JdbcClient jdbc) {
        this.facts = facts;
        this.slips = slips;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @Override
    public byte[] pdf(Petition petition, Petitioner petitioner) {
        Map<String, Object> told = new HashMap<>(facts.of(petition, petitioner));
        told.put("dueOn", petition.dueOn().toString());
        told.put("why", petition.dueWhy());
        told.put("attachments", attachments(petition));
        return slips.pdf(new Slip(
                "petition/receipt",
                "tiếp nhận kiến nghị số " + petition.caseNumber(),
                told,
                petition.receivedAt().toLocalDate(),
                signatures(petition)));
    }

    private int attachments(Petition petition) {
        return jdbc.sql("select count(*) from petition_attachment where letter_id = ?")
                .param(petition.letterId())
                .query(Integer.class)
                .single();
    }

    /** Nobody's name stands on what came in by itself, through the web or an import of the system. */
    private List<Signature> signatures(Petition petition) {
        Optional<Official> receiver = jdbc.sql("select registered_by from petition_letter where id = ?")
                .param(petition.letterId())
                .query(String.class)
                .optional()
                .flatMap(directory::official);
        return receiver.map(official -> new Signature(List.of("NGƯỜI TIẾP NHẬN"), official.name())).stream()
                .toList();
    }
}
