package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A list by which documents are sent may not be missing from an office's own file. */
class RequiredGroupsTest {

    private static final List<String> CODES =
            List.of("notice", "report", "invitation", "conclusion", "plan", "reminder", "internal");

    /** What a seed file needs below its own {@code groups}. */
    static final String GROUPS = CODES.stream()
            .map("  - {code: %s, name: Nhóm, members: [{text: \"Lưu: VT\"}]}\n"::formatted)
            .collect(Collectors.joining());

    private static final String OFFICE = """
            office:
              hostName: Văn phòng UBND tỉnh B
              superiorBody: Ủy ban nhân dân tỉnh B
              superiorShort: UBND tỉnh B
              issuingShort: Văn phòng
              notationSuffix: VP
              draftingUnit: HC
              place: B
              headTitle: Chánh Văn phòng
            groups:
            """;

    @Test
    void each_missing_one_is_named() {
        assertThatCode(() -> SeedFile.read(yaml(OFFICE + GROUPS))).doesNotThrowAnyException();
        for (String code : CODES) {
            assertThatThrownBy(() -> SeedFile.read(yaml(OFFICE + GROUPS.replace("code: " + code, "code: khac"))))
                    .isInstanceOf(SeedFileException.class)
                    .hasMessageContaining("thiếu nhóm nơi nhận «" + code + "» (nơi nhận");
        }
        assertThatThrownBy(() -> SeedFile.read(yaml(OFFICE.replace("groups:", "groups: []"))))
                .isInstanceOf(SeedFileException.class);
    }

    private static InputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
