package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.pathways.AtOnce;
import vn.doithoai.pathways.Stage;

/** Numbers run without gaps per round, and a promise is one commitment however often and by whomever it is made. */
@CommitmentTest
class MadeAtOnceTest {

    private static final List<Integer> CALLERS = List.of(1, 2);

    @Autowired
    private Commitments commitments;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Stage stage;

    @BeforeEach
    void setClock() {
        stage.set("2025-10-01T08:00");
    }

    @Test
    void twoAtOnceGetNumbersWithoutGap() throws Exception {
        List<Throwable> failures = AtOnce.each(
                CALLERS,
                caller -> IntStream.range(0, 5)
                        .forEach(index -> commitments.make(List.of(promise("Việc " + caller + "." + index)))));

        assertThat(failures).isEmpty();
        assertThat(commitments.ofRound(Course.ROUND))
                .extracting(Commitment::caseNumber)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj("CK-2025-02-%02d"::formatted)
                        .toList());
        assertThat(running()).isEqualTo(10);
    }

    @Test
    void theSamePromiseMadeByTwoAtOnceIsOne() throws Exception {
        List<Throwable> failures =
                AtOnce.each(CALLERS, caller -> commitments.make(List.of(promise("Công khai lịch tiếp công dân"))));
        commitments.make(List.of(promise("Niêm yết thủ tục")));

        assertThat(failures).isEmpty();
        assertThat(commitments.ofRound(Course.ROUND))
                .extracting(Commitment::caseNumber)
                .containsExactly("CK-2025-02-01", "CK-2025-02-02");
        assertThat(running()).isEqualTo(2);
    }

    @Test
    void makingAPromiseAgainChangesNothing() {
        List<Promise> promises = List.of(promise("Một"), promise("Hai"), promise("Một"));

        List<Commitment> first = commitments.make(promises);
        List<Commitment> again = commitments.make(promises);

        assertThat(again).isEqualTo(first);
        assertThat(first)
                .extracting(Commitment::caseNumber)
                .containsExactly("CK-2025-02-01", "CK-2025-02-02", "CK-2025-02-01");
        assertThat(running()).isEqualTo(2);
    }

    @Test
    void whatIsRolledBackLeavesNoGapAndNoProcess() {
        assertThat(catchThrowable(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    commitments.make(List.of(promise("Một")));
                    throw new IllegalStateException("the caller fails afterwards");
                })))
                .hasMessage("the caller fails afterwards");

        assertThat(commitments.make(List.of(promise("Hai"))))
                .extracting(Commitment::caseNumber)
                .containsExactly("CK-2025-02-01");
        assertThat(running()).isEqualTo(1);
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("commitment")
                .count();
    }

    private static Promise promise(String content) {
        return new Promise(Course.ROUND, Course.ROUND, content, "so-noi-vu", LocalDate.parse("2025-10-30"));
    }
}
