package vn.doithoai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "Thông báo\r\nBcc: ai-do@coquan.vn", "Thông báo\n"})
    void takesOneLineAsSubject(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(Samples.CASE, subject, "", List.of(), Optional.empty()));
    }

    @Test
    void takesOneLineAsFileName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment("a.pdf\r\nX: y", "application/pdf", new byte[0]));
    }

    @Test
    void nameCannotBreakTheLine() {
        assertThat(new Recipient("Sở Nội vụ\r\nBcc: ai-do@coquan.vn", Optional.empty()).name())
                .isEqualTo("Sở Nội vụ Bcc: ai-do@coquan.vn");
    }

    @Test
    void blankAddressCountsAsNone() {
        assertThat(new Recipient("Sở Nội vụ", Optional.of("  ")).address()).isEmpty();
    }

    @Test
    void reasonForTheEngineHidesEveryAddress() {
        MailNotSentException failure =
                new MailNotSentException("DT-2025-02/GN-0001", "451 <vanthu@coquan.gov.vn>: Greylisted");

        assertThat(failure).hasMessage("Chưa gửi được thư DT-2025-02/GN-0001: 451 <[địa chỉ]>: Greylisted");
        assertThat(failure.detail()).contains("vanthu@coquan.gov.vn");
    }
}
