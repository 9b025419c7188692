package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Crafted requests of people who may work on the task: what the form does not ask for is not taken. */
@DemoServerTest
class FormGuardTest extends GuardedRound {

    private static final String APPROVAL = "\"decision\":{\"value\":\"approve\",\"type\":\"String\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved",
                "roundId",
                "documentId",
                "documentSigner",
                "documentReturned",
                "x",
                "scheduleFindings"
            })
    void aVariableBesideTheFormIsRefusedAndNothingIsStored(String variable) {
        HttpResponse<String> answer = submit("{%s,\"%s\":{\"value\":\"chuyenvien\",\"type\":\"String\"}}", variable);
        assertRefused(answer, "Biểu mẫu không có ô “" + variable + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Object|\"[]\"|,\"valueInfo\":{\"objectTypeName\":\"java.util.ArrayList\",\"serializationDataFormat\":\"application/json\"}",
                "File|\"YQ==\"|,\"valueInfo\":{\"filename\":\"a.txt\"}"
            })
    void aFieldTakesNoFileAndNoObject(String type, String value, String info) {
        HttpResponse<String> answer = head.postJson(
                task("/submit-form"),
                "{\"variables\":{%s,\"decisionReason\":{\"value\":%s,\"type\":\"%s\"%s}}}"
                        .formatted(APPROVAL, value, type, info == null ? "" : info));
        assertRefused(answer, "Ô “decisionReason” không đúng kiểu dữ liệu");
    }

    /** Without Spin the engine knows no JSON values. */
    @Test
    void aJsonValueIsUnknown() {
        HttpResponse<String> answer = head.postJson(
                task("/submit-form"),
                "{\"variables\":{%s,\"decisionReason\":{\"value\":\"{}\",\"type\":\"Json\"}}}".formatted(APPROVAL));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertUntouched();
    }

    @Test
    void aStartFormTakesItsOwnFieldsOnlyAndNoCaseNumber() {
        int rounds = rounds();
        assertThat(start(",\"approved\":{\"value\":true}", "").body()).contains("Biểu mẫu không có ô “approved”");
        assertThat(start("", ",\"businessKey\":\"DT-2025-99\"").body()).contains("Số hồ sơ do hệ thống cấp");
        assertThat(runtime.createProcessInstanceQuery().count()).isOne();
        assertThat(rounds()).isEqualTo(rounds);
    }

    @Test
    void theFormItselfStillWorks() {
        String fields = "{\"decision\":{\"value\":\"return\"},\"decisionReason\":{\"value\":\"Xem lại giờ\"}}";
        assertThat(submit(fields, "").statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(decision.getId()).count()).isZero();
    }

    private HttpResponse<String> submit(String fields, String variable) {
        return head.postJson(task("/submit-form"), "{\"variables\":" + fields.formatted(APPROVAL, variable) + "}");
    }

    private void assertRefused(HttpResponse<String> answer, String message) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"" + message);
        assertUntouched();
    }
}
