package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an address only the commune leaves the office, whatever was typed behind it. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Phường Tô Hiệu tổ 5 số nhà 12 ĐT 0912345678; Phường Tô Hiệu",
                "xã Chiềng Ngần - nhà ông Nguyễn Văn An; xã Chiềng Ngần",
                "xã Chiềng Ngần nhà Ông Nguyễn Văn An; xã Chiềng Ngần",
                "Phường Tô Hiệu Số nhà 12; Phường Tô Hiệu",
                "bản Mòng, xã Chiềng Xôm (nhà bà Lò Thị Mẫu); xã Chiềng Xôm",
                "xã Mai Sơn bản Nà Bó điện thoại 0912345678; xã Mai Sơn",
                "phường Chiềng An đường Lê Duẩn; phường Chiềng An",
                "phường Chiềng An sđt 0912; phường Chiềng An",
                "phường Chiềng An email a@mau.example; phường Chiềng An",
                "PHƯỜNG TÔ HIỆU TỔ 5; PHƯỜNG TÔ HIỆU",
                "phường 5 tổ 3; phường 5",
                "tổ 3, phường 12, thành phố Mẫu; phường 12",
                "phường Đường Hào, tỉnh Mẫu; phường Đường Hào",
                "xã Bản Lầu; xã Bản Lầu",
                "xã Đông Anh; xã Đông Anh",
                "phường Điện Biên Phủ; phường Điện Biên Phủ",
                "xã Đắk R'Lấp tỉnh Mẫu; xã Đắk R'Lấp",
                "xã Một Hai Ba Bốn Năm Sáu; xã Một Hai Ba Bốn",
                "thị trấn Mộc Châu; thị trấn Mộc Châu"
            })
    void onlyTheCommuneStays(String address, String commune) {
        assertThat(masked(address)).isEqualTo("Ông N.V.A., " + commune);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"phường 0912345678", "xã: nhà ông An", "phường nhà ông Nguyễn Văn An", "số 5 đường Lê Duẩn"})
    void whatIsNoCommuneIsLeftOut(String address) {
        assertThat(masked(address)).isEqualTo("Ông N.V.A.");
    }

    private static String masked(String address) {
        Petitioner who = new Petitioner(
                Standing.PERSON,
                Optional.of("Ông"),
                Optional.of("Nguyễn Văn An"),
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        return Masking.of(who, 1);
    }
}
