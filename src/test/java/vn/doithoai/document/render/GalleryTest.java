package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentKind;

/** The pictures in {@code docs/van-ban/} show the documents of today; with {@code -Dgallery.write=true} it draws them. */
class GalleryTest {

    private static final Path SEALS = Gallery.FOLDER.resolve("seals.txt");
    private static final Path INDEX = Gallery.FOLDER.resolve("README.md");
    private static final String HOW =
            "docs/van-ban is out of date; draw it again: ./mvnw test -Dtest=GalleryTest -Dgallery.write=true";
    private static final long LARGEST = 60_000;

    /** What each picture must show, by its file. */
    private static final Map<String, String> TODAY = new LinkedHashMap<>();

    private static final StringBuilder PAGES = new StringBuilder("# Mẫu văn bản\n\n"
            + "Ảnh các văn bản do hệ thống lập từ dữ liệu mẫu (người, địa chỉ đều không có thật): trang đầu, trang ký và "
            + "trang đầu của phụ lục. Bản ký, đóng dấu do cơ quan thực hiện. Vẽ lại sau khi sửa mẫu:\n"
            + "`./mvnw test -Dtest=GalleryTest -Dgallery.write=true`\n");

    @BeforeAll
    static void draw() throws IOException {
        boolean write = Boolean.getBoolean("gallery.write");
        for (Gallery document : Gallery.all()) {
            PAGES.append("\n## ").append(document.title()).append("\n\n");
            try (PDDocument pdf = document.draw()) {
                for (int page : document.pages(pdf)) {
                    TODAY.put(document.picture(page), Gallery.seal(pdf, page));
                    PAGES.append("![%s, trang %d](%s)\n".formatted(document.title(), page + 1, document.picture(page)));
                    if (write) {
                        document.write(pdf, page);
                    }
                }
            }
        }
        if (write) {
            Files.writeString(SEALS, seals());
            Files.writeString(INDEX, PAGES);
        }
    }

    @Test
    void every_picture_shows_the_document_of_today() throws IOException {
        assertThat(SEALS).as(HOW).exists();
        assertThat(Files.readString(SEALS)).as(HOW).isEqualTo(seals());
        assertThat(Files.readString(INDEX)).as(HOW).isEqualTo(PAGES.toString());
    }

    @Test
    void the_folder_holds_these_pictures_and_no_others() throws IOException {
        try (Stream<Path> files = Files.list(Gallery.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".png")))
                    .as(HOW)
                    .containsExactlyInAnyOrderElementsOf(TODAY.keySet());
        }
        for (String picture : TODAY.keySet()) {
            Path file = Gallery.FOLDER.resolve(picture);
            assertThat(Files.size(file)).as(picture).isBetween(3_000L, LARGEST);
            assertThat(ImageIO.read(file.toFile()).getWidth()).as(picture).isGreaterThan(600);
        }
    }

    @Test
    void every_kind_that_has_a_template_is_shown() {
        List<DocumentKind> shown = Gallery.all().stream()
                .map(Gallery::content)
                .map(DocumentContent::kind)
                .toList();

        assertThat(shown)
                .containsAll(AllSamples.drafts().map(DocumentContent::kind).toList())
                .contains(DocumentKind.REPORT, DocumentKind.RECEIPT);
        assertThat(TODAY.keySet()).contains("draft-1.png").hasSizeGreaterThan(shown.size());
    }

    private static String seals() {
        return TODAY.entrySet().stream()
                .map(picture -> picture.getValue() + "  " + picture.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
