package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.petition.process.PetitionPaths.signed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.AtOnce;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.PetitionTrail;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Which petition may take up which, also when several people merge at the same moment. */
@ProcessTest
class MergeTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private PetitionDesk petitions;

    @Autowired
    private PetitionRegister register;

    @Autowired
    private PetitionTrail trail;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    private String id(int number) {
        return register.byCaseNumber("KN-2025-02-000" + number).orElseThrow().id();
    }

    private void merge(int from, int into) {
        petitions.merge(id(from), id(into), "Cùng nội dung", "tiepcongdan");
    }

    @Test
    void whatWasMergedBeforeGoesAlong() {
        three();
        merge(1, 2);
        merge(2, 3);

        assertThat(paths.row(records, "KN-2025-02-0001")).containsEntry("MERGED_INTO", id(3));
        assertThat(paths.row(records, "KN-2025-02-0002")).containsEntry("MERGED_INTO", id(3));
    }

    @Test
    void nothingIsMergedIntoWhatWasWithdrawn() {
        three();
        petitions.withdraw(id(2), "Người gửi đề nghị rút", "tiepcongdan");

        assertThat(desk.refusal(() -> merge(1, 2))).contains("đã được rút");
    }

    @Test
    void whatCountsForTheRoundStaysInIt() {
        three();
        records.execute("update petition set late = true where id = ?", id(2));
        records.execute("update petition set round_case = 'DT-2026-01' where id = ?", id(3));

        assertThat(desk.refusal(() -> merge(1, 2))).contains("đến sau thời hạn tiếp nhận");
        assertThat(desk.refusal(() -> merge(1, 3))).contains("cùng một hội nghị");
        merge(2, 1);
        assertThat(paths.row(records, "KN-2025-02-0002")).containsEntry("OUTCOME", "MERGED");
    }

    @Test
    void twoWhoMergeIntoEachOtherLeaveOneOpen() throws Exception {
        three();
        List<Throwable> refused = AtOnce.each(List.of(1, 2), from -> merge(from, 3 - from));

        assertThat(refused).singleElement().isInstanceOf(InvalidInputException.class);
        assertThat(records.rows("petition"))
                .filteredOn(row -> "MERGED".equals(row.get("OUTCOME")))
                .hasSize(1);
    }

    @Test
    void whatSeveralDoToOnePetitionIsAllInItsTrail() throws Exception {
        three();
        String id = id(1);
        int before = trail.of(id).size();
        List<Throwable> failures = AtOnce.each(
                IntStream.range(0, 6).boxed().toList(),
                number -> trail.add(id, "tiepcongdan", Deed.ATTACHED, Optional.empty()));

        assertThat(failures).isEmpty();
        assertThat(trail.of(id)).hasSize(before + 6);
    }

    private void three() {
        paths.received();
        paths.another(signed("2025-08-25", "07:45"));
        paths.another(signed("2025-08-25", "07:50"));
    }
}
