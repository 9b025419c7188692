package vn.doithoai.petition.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Makes plain text of what a cell holds; what is no plain value is named as a problem, never computed. */
final class CellReader {

    private static final int LONGEST_NUMBER = 32;
    private static final double LARGEST_NUMBER = 1e15;
    private static final double DAYS_TO_YEAR_10000 = 2_958_466;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Optional<SharedStrings> texts;
    private final Optional<StylesTable> styles;
    private final boolean dates1904;

    CellReader(Optional<SharedStrings> texts, Optional<StylesTable> styles, boolean dates1904) {
        this.texts = texts;
        this.styles = styles;
        this.dates1904 = dates1904;
    }

    /**
     * @param type the cell's type as the file format calls it; empty is a number
     * @param style index of its style
     */
    RawCell read(String type, String style, String value, boolean formula) {
        if (formula) {
            return RawCell.wrong("ô có công thức; vui lòng thay bằng giá trị");
        }
        return switch (type) {
            case "s" ->
                value.isEmpty() ? RawCell.of("") : text(texts.orElseThrow().getItemAt(Integer.parseInt(value)));
            case "inlineStr", "str", "d" -> text(new XSSFRichTextString(value));
            case "", "n" -> value.isBlank() ? RawCell.of("") : number(style, value.strip());
            case "b" -> RawCell.wrong("ô có giá trị đúng/sai; vui lòng nhập chữ hoặc số");
            default -> RawCell.wrong("ô báo lỗi của Excel");
        };
    }

    private static RawCell text(RichTextString raw) {
        String lines = raw.getString().replace("\r\n", "\n").replace('\r', '\n');
        String clean = Normalizer.normalize(lines.strip(), Normalizer.Form.NFC);
        return clean.codePoints().anyMatch(CellReader::unreadable)
                ? RawCell.wrong("có ký tự điều khiển không đọc được; vui lòng xóa rồi nhập lại")
                : RawCell.of(clean);
    }

    private static boolean unreadable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }

    private RawCell number(String style, String value) {
        double number = value.length() > LONGEST_NUMBER ? Double.NaN : parsed(value);
        if (!(Math.abs(number) < LARGEST_NUMBER)) {
            return RawCell.wrong("số không đọc được");
        }
        if (!isDate(style)) {
            return RawCell.of(new BigDecimal(number)
                    .setScale(9, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString());
        }
        return number < 0 || number >= DAYS_TO_YEAR_10000
                ? RawCell.wrong("ngày giờ không đọc được")
                : RawCell.of(moment(number));
    }

    private boolean isDate(String style) {
        return styles.filter(known -> style.matches("\\d{1,5}"))
                .map(known -> known.getStyleAt(Integer.parseInt(style)))
                .filter(known -> DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString()))
                .isPresent();
    }

    private String moment(double days) {
        // half a minute, because a time of day is a fraction that is rarely exact
        LocalDateTime moment = DateUtil.getLocalDateTime(days, dates1904, true).plusSeconds(30);
        if (days < 1) {
            return TIME.format(moment);
        }
        boolean midnight = moment.getHour() == 0 && moment.getMinute() == 0;
        return midnight ? DATE.format(moment) : DATE.format(moment) + " " + TIME.format(moment);
    }

    private static double parsed(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
