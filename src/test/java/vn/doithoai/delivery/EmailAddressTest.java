package vn.doithoai.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"vanthu@coquan.gov.vn", "a.b-c_d+e@x-y.example", "  vanthu@coquan.gov.vn  ", "o'n@a.vn"})
    void takesUsualAddresses(String text) {
        assertThat(EmailAddress.parse(text)).map(EmailAddress::value).contains(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vanthu",
                "vanthu@",
                "@coquan.gov.vn",
                "vanthu@coquan",
                "van thu@coquan.gov.vn",
                "văn-thư@coquan.gov.vn",
                "a@coquan.gov.vn,b@coquan.gov.vn",
                "a@b@coquan.gov.vn",
                "a..b@coquan.gov.vn",
                ".a@coquan.gov.vn",
                "a@-coquan.vn",
                "a@coquan..vn",
                "a@coquan.vn\r\nBcc: b@coquan.vn",
                "Văn thư <a@coquan.vn>"
            })
    void refusesWhatNoServerWouldTake(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void refusesAnAddressLongerThanTheStandardAllows() {
        String label = "a".repeat(60);
        String address = "vanthu@" + String.join(".", label, label, label, label, "gov", "vn");

        assertThat(EmailAddress.parse(address)).isEmpty();
    }
}
