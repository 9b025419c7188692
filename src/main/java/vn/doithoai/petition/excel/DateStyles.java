package vn.doithoai.petition.excel;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles show a number as a day or a time. */
final class DateStyles {

    private final BitSet dates = new BitSet();

    private DateStyles() {}

    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles of(List<PartElement> styles) {
        Map<String, String> formats = styles.stream()
                .filter(element -> element.name().equals("numFmt"))
                .collect(Collectors.toMap(
                        format -> format.attribute("numFmtId"),
                        format -> format.attribute("formatCode"),
                        (first, second) -> first));
        DateStyles known = new DateStyles();
        List<PartElement> cells = styles.stream()
                .filter(element ->
                        element.parent().equals("cellXfs") && element.name().equals("xf"))
                .toList();
        for (int index = 0; index < cells.size(); index++) {
            String id = cells.get(index).attribute("numFmtId");
            known.dates.set(index, isDate(id, formats.getOrDefault(id, "")));
        }
        return known;
    }

    boolean isDate(String style) {
        return style.matches("\\d{1,6}") && dates.get(Integer.parseInt(style));
    }

    private static boolean isDate(String id, String code) {
        return id.matches("\\d{1,9}") && DateUtil.isADateFormat(Integer.parseInt(id), code);
    }
}
