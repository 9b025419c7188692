package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Forgetting who wrote reaches every text that says it. */
@ProcessTest
class ForgottenTextsTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private RuntimeService runtime;

    @Test
    void what_names_the_person_goes_from_texts_files_and_mails_and_nothing_else() {
        stage.set("2031-01-01T20:00");
        OldLetters letters = new OldLetters(records);
        letters.letter("het-han", "2030-12-31", "CLOSED");
        letters.delivery("KN-het-han");
        letters.telling("het-han", "Tôi là Nguyễn Văn A, số 0912 345 678, đề nghị sửa đường");

        runtime.startProcessInstanceByKey("retention");
        stage.settle();

        assertThat(records.rows("petition")).singleElement().satisfies(row -> {
            for (String text : List.of("CONTENT", "SUMMARY", "ANSWER", "MISSING", "REFUSAL")) {
                assertThat(row.get(text)).as(text).hasToString("Tôi là […], số […], đề nghị sửa đường");
            }
            assertThat(row.get("SEARCH_TEXT").toString())
                    .contains("de nghi sua duong")
                    .doesNotContain("nguyen", "0912");
        });
        assertThat(records.rows("petition_letter"))
                .extracting(row -> row.get("ORIGINAL_CONTENT").toString())
                .containsExactly("Tôi là […], số […], đề nghị sửa đường");
        assertThat(records.rows("petition_event"))
                .filteredOn(row -> row.get("NOTE") != null)
                .extracting(row -> row.get("NOTE"))
                .containsExactly("Tôi là […], số […], đề nghị sửa đường");
        assertThat(records.rows("petition_attachment")).isEmpty();
        assertThat(records.rows("delivery_attachment")).isEmpty();
        assertThat(records.rows("delivery_message"))
                .extracting(row -> row.get("BODY"))
                .containsExactly("(Nội dung thư đã được xóa khi hết thời hạn lưu.)");
    }
}
