package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Bad input by the form that registers a letter: each gets a Vietnamese answer, nothing is evaluated, nothing half-stored. */
@ProcessTest
class BadFormTest {

    private static final Fields LETTER = Fields.petition("2025-08-25", "07:30")
            .with("channel", "IN_PERSON")
            .with("petitionerTitle", "Ông")
            .with("petitionerName", "Nguyễn Văn A")
            .with("petitionerAddress", "Phường Tô Hiệu")
            .with("petitionerPhone", "0912 345 678")
            .with("petitionerEmail", "mau@vidu.example")
            .with("identityNumber", "012345678901")
            .with("signatories", 6)
            .with("representatives", "Nguyễn Văn A\nTrần Thị B")
            .with("publishConsent", false);

    private final Pathways pathways;
    private final Desk desk;
    private final Records records;

    @Autowired
    BadFormTest(Pathways pathways, Desk desk, Records records) {
        this.pathways = pathways;
        this.desk = desk;
        this.records = records;
    }

    @Test
    void badLettersAreRefusedAndLeaveNothing() {
        pathways.intakeOpen();
        Map<String, Fields> bad = BadForms.of("register-petition", LETTER);

        assertThat(bad).hasSizeGreaterThan(80);
        new Refusals(desk, records).all(bad, fields -> () -> desk.start("petition", RECEPTION, fields));
    }

    @Test
    void payloadsStandOnTheRegisterAsTheyWereWritten() {
        pathways.intakeOpen();
        Payloads.ALL.forEach(payload -> desk.start(
                "petition",
                RECEPTION,
                LETTER.with("petitionerName", payload)
                        .with("petitionerAddress", payload)
                        .with("representatives", payload)
                        .with("content", payload)));

        assertThat(records.rows("petition"))
                .extracting(row -> row.get("CONTENT").toString())
                .containsExactlyInAnyOrderElementsOf(Payloads.ALL);
        assertThat(records.rows("petitioner"))
                .extracting(row -> row.get("ADDRESS").toString())
                .containsExactlyInAnyOrderElementsOf(Payloads.ALL);
        assertThat(records.rows("petitioner").toString()).doesNotContain(Payloads.EVALUATED);
    }
}
