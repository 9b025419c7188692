package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the shipped directory knows of bodies named in a notice, and of those who may own a conclusion. */
class NoticeAndConclusionTest {

    private static final LocalDate NOTICE = LocalDate.of(2025, 8, 20);

    private final Directory directory = DirectoryFixture.onH2().seeded().directory();

    @Test
    void endedBodiesAreFoundInATextWithTheirSuccessor() {
        String text = "các sở, ngành, ban dân vận tỉnh ủy và UBND các huyện, thành phố trên địa bàn tỉnh";
        assertThat(directory.endedIn(text, NOTICE))
                .extracting(Warning::message)
                .hasSize(2)
                .contains(
                        "«UBND các huyện, thành phố» không còn hoạt động từ ngày 01/7/2025; nay là «UBND các xã, phường».");
        assertThat(directory.endedIn(text, LocalDate.of(2025, 6, 30)))
                .extracting(Warning::message)
                .allMatch(message -> message.startsWith("«Ban Dân vận Tỉnh ủy»"));
        assertThat(directory.endedIn("UBND các xã, phường trên địa bàn tỉnh", NOTICE))
                .isEmpty();
    }

    @Test
    void conclusionsReachWhoeverMayOwnOne() {
        Recipients conclusion = directory.recipients("conclusion", NOTICE);
        assertThat(conclusion.addresses())
                .extracting(Recipients.Address::bodyCode)
                .contains("so-noi-vu", "ubnd-phuong-to-hieu", "lanh-dao-vp", "phong-tchcqt", "phong-tong-hop");
        assertThat(conclusion.lines()).contains("Lãnh đạo Văn phòng", "Các phòng, ban, đơn vị trực thuộc");
        assertThat(conclusion.addressed()).doesNotContain("Trang Thông tin điện tử VP", "Lưu: VT, TCHCQT");
    }
}
