package vn.doithoai.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.AtOnce;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Stage;

/** Several people at the same moment: each is served or told why not. */
@ProcessTest
class RegisteredAtOnceTest {

    private static final List<Integer> PEOPLE = IntStream.range(0, 6).boxed().toList();

    @Autowired
    private RoundSetup setup;

    @Autowired
    private RoundRegister rounds;

    @Autowired
    private Decisions decisions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Stage stage;

    @BeforeEach
    void setClock() {
        stage.set("2025-08-18T08:00");
    }

    @Test
    void oneOfManyGetsTheCaseNumberAndTheOthersAreTold() throws Exception {
        List<Throwable> refusals = AtOnce.each(PEOPLE, index -> register());

        assertThat(refusals)
                .hasSize(PEOPLE.size() - 1)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(InvalidInputException.class)
                        .message()
                        .contains("DT-2025-02"));
        assertThat(rounds.all()).hasSize(1);
    }

    @Test
    void decisionsTakenTogetherAreAllKept() throws Exception {
        Round round = register();
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        List<Throwable> failures = AtOnce.each(
                PEOPLE,
                index -> transaction.executeWithoutResult(status ->
                        decisions.record(round.id(), "SETUP", true, List.of(), Optional.empty(), "chanhvanphong")));

        assertThat(failures).isEmpty();
        assertThat(decisions.of(round.id())).hasSameSizeAs(PEOPLE);
    }

    private Round register() {
        Round.Plan plan = new Round.Plan("62/KH-VPUB", LocalDate.of(2024, 12, 19));
        return setup.register(
                new RoundPlan(
                        2025,
                        Optional.of(2),
                        Optional.empty(),
                        plan,
                        Optional.empty(),
                        SampleSchedule.SAMPLE,
                        RoundPlan.SignerRole.DEPUTY),
                "chuyenvien");
    }
}
