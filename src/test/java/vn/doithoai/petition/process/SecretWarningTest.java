package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Who is warned that a term is about to end: the unit in charge, but of a denunciation the body that keeps it. */
@ProcessTest
class SecretWarningTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    @Test
    void theUnitInChargeIsWarned() {
        paths.classified(WITHIN);
        assertThat(warned()).containsExactly("phongtchcqt@example.vn");
    }

    @Test
    void ofADenunciationOnlyTheBodyThatReceivesCitizensIsWarned() {
        paths.classified("DENUNCIATION", WITHIN);
        records.execute("update petition set due_on = date '2025-09-30'");
        assertThat(warned()).containsExactly("bantiepcongdan@example.vn");
    }

    private List<Object> warned() {
        stage.moveTo("2025-09-06T00:00");
        return records.rows("delivery").stream()
                .filter(row -> "KN-2025-02-0001".equals(row.get("CASE_NUMBER")))
                .map(row -> row.get("ADDRESS"))
                .toList();
    }
}
