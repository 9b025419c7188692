package vn.doithoai.petition.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where in the package the rows, the shared texts and the styles are.
 *
 * @param dates1904 whether days are counted from 1904, as old Macintosh workbooks do
 */
record SheetParts(String sheet, Optional<String> texts, Optional<String> styles, boolean dates1904) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = "spreadsheetml.sheet.main+xml";
    private static final String MACROS =
            "Tệp có macro. Vui lòng lưu dạng “Excel Workbook (*.xlsx)”, không có macro, rồi gửi lại.";

    static SheetParts of(WorkbookFile file) {
        List<PartElement> types = PartElements.of(file, CONTENT_TYPES);
        if (file.hasPartEnding("vbaProject.bin") || mentions(types, "macroEnabled") || mentions(types, "vbaProject")) {
            throw new UnreadableWorkbookException(MACROS);
        }
        String workbook = types.stream()
                .filter(type -> type.attribute("ContentType").endsWith(MAIN))
                .map(type -> type.attribute("PartName"))
                .findFirst()
                .map(name -> name.startsWith("/") ? name.substring(1) : name)
                .orElseThrow(() -> new UnreadableWorkbookException(WorkbookFile.BROKEN));
        return of(file, workbook);
    }

    private static SheetParts of(WorkbookFile file, String workbook) {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        List<PartElement> relations =
                PartElements.of(file, folder + "_rels/" + workbook.substring(slash) + ".rels").stream()
                        .filter(relation -> !relation.attribute("TargetMode").equals("External"))
                        .toList();
        List<PartElement> book = PartElements.of(file, workbook);
        Function<String, Optional<String>> byType = type -> relations.stream()
                .filter(relation -> relation.attribute("Type").endsWith("/" + type))
                .map(relation -> path(folder, relation.attribute("Target")))
                .findFirst()
                .filter(file::has);
        return new SheetParts(
                sheet(book, targets(relations, folder)),
                byType.apply("sharedStrings"),
                byType.apply("styles"),
                from1904(book));
    }

    private static Map<String, String> targets(List<PartElement> relations, String folder) {
        return relations.stream()
                .collect(Collectors.toMap(
                        relation -> relation.attribute("Id"),
                        relation -> path(folder, relation.attribute("Target")),
                        (first, second) -> first));
    }

    /** The sheet that carries the template's name, else the first one. */
    private static String sheet(List<PartElement> book, Map<String, String> targets) {
        List<PartElement> sheets =
                book.stream().filter(element -> element.name().equals("sheet")).toList();
        return sheets.stream()
                .filter(sheet -> sheet.attribute("name").equalsIgnoreCase(TemplateWorkbook.SHEET))
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .flatMap(sheet -> Optional.ofNullable(targets.get(sheet.attribute("id"))))
                .orElseThrow(() -> new UnreadableWorkbookException(WorkbookFile.BROKEN));
    }

    private static boolean from1904(List<PartElement> book) {
        return book.stream()
                .filter(element -> element.name().equals("workbookPr"))
                .anyMatch(element -> element.attribute("date1904").matches("1|true"));
    }

    private static boolean mentions(List<PartElement> types, String word) {
        return types.stream().anyMatch(type -> type.attribute("ContentType").contains(word));
    }

    private static String path(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
