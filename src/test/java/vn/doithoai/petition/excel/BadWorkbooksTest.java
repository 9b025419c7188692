package vn.doithoai.petition.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken files are refused as a whole, each for the reason that helps whoever sent it. */
class BadWorkbooksTest {

    private static final Map<String, byte[]> FILES = BadWorkbooks.all();

    static Stream<Arguments> files() {
        return FILES.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInVietnamese(String name, byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> WorkbookReader.read(content, rows::add))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .matches(".*(Vui lòng|Không nhập|thiếu cột|không có dòng).*")
                        .doesNotContain("Exception", "root:"));
    }

    @Test
    void thereAreMoreThanAHundred() {
        assertThat(FILES).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "old or encrypted Excel (OLE2), có mật khẩu",
        "macro workbook, có macro",
        "hidden macro, có macro",
        "bomb in xl/worksheets/sheet1.xml, Tệp nén bất thường",
        "bomb in xl/sharedStrings.xml, Tệp nén bất thường",
        "words, không phải là sổ tính Excel",
        "without title CONTENT, thiếu cột “Nội dung”",
        "unknown column, Cột L ở dòng tiêu đề không có trong mẫu",
        "titles only, không có dòng kiến nghị nào",
        "'20.001 rows', nhiều nhất 20.000 dòng",
        "'one long text 4,000 times', quá nhiều nội dung"
    })
    void theReasonFits(String name, String reason) {
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> Sheets.read(FILES.get(name)))
                .withMessageContaining(reason);
    }
}
