package vn.doithoai.document.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.DirectoryFixture;
import vn.doithoai.document.Document;
import vn.doithoai.engine.InvalidInputException;

/** Who is named in a package: agencies with a code, never a citizen. */
class ExchangePartiesTest {

    private final DirectoryFixture fixture = DirectoryFixture.onH2().seeded();
    private final ExchangeParties parties = new ExchangeParties(fixture.directory());

    @Test
    void agencies_are_named_once_with_their_codes_and_citizens_and_own_units_not_at_all() {
        Document document = to(
                office("Sở Nội vụ tỉnh Sơn La"),
                office("Thanh tra tỉnh Sơn La"),
                office("Sở Nội vụ tỉnh Sơn La"),
                office("Phòng Tổng hợp"),
                Recipient.sender("KN-2025-02-0001", Optional.of("a@example.vn")));
        assertThat(parties.recipients(document))
                .containsExactly(
                        new Party("000.91.00.H52", "Sở Nội vụ tỉnh Sơn La"),
                        new Party("000.94.00.H52", "Thanh tra tỉnh Sơn La"));
        assertThat(parties.sender()).isEqualTo(SampleParcels.OFFICE);
    }

    @Test
    void all_without_a_code_are_named() {
        Document document =
                to(office("Sở Nội vụ tỉnh Sơn La"), office("Tòa án nhân dân khu vực 1"), office("Công an tỉnh"));
        assertRefused(document, "Tòa án nhân dân khu vực 1; Công an tỉnh");
    }

    @Test
    void a_letter_to_a_citizen_travels_in_no_package() {
        assertRefused(to(Recipient.sender("KN-2025-02-0001", Optional.empty())), "không có cơ quan nhận");
        assertRefused(to(office("Phòng Tổng hợp")), "không có cơ quan nhận");
    }

    @Test
    void an_office_without_a_code_sends_nothing() {
        fixture.jdbc().sql("update directory_office set agency_code = null").update();
        assertThatThrownBy(parties::sender)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Chưa có mã định danh của cơ quan ban hành");
    }

    private void assertRefused(Document document, String why) {
        assertThatThrownBy(() -> parties.recipients(document))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(why);
    }

    private static Recipient office(String name) {
        return new Recipient(name, Optional.of("co-quan@example.vn"));
    }

    private static Document to(Recipient... recipients) {
        return SampleParcels.report("Kết quả tổ chức hội nghị", recipients);
    }
}
