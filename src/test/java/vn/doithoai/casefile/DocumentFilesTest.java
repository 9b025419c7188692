package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Renditions;
import vn.doithoai.security.Role;

/** The pictures of a document's pages, and its files to take along. */
@CaseFileServer
class DocumentFilesTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final Renditions renditions;
    private Round round;

    @Autowired
    DocumentFilesTest(Reader reader, OfficeAtWork office, Renditions renditions) {
        this.reader = reader;
        this.office = office;
        this.renditions = renditions;
    }

    @BeforeEach
    void setUp() {
        round = office.round();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void each_page_of_the_pdf_is_a_picture_and_there_are_no_more() throws Exception {
        String notice = office.draft(round, DocumentKind.NOTICE).id();
        int pages = Loader.loadPDF(renditions.current(notice).pdf()).getNumberOfPages();
        String page = reader.open(Role.HEAD, "/ho-so/van-ban/" + notice).getContentAsString();
        assertThat(page).contains("trang/" + pages + ".png", "alt=\"Trang 1/" + pages + " của thông báo");
        assertThat(page).doesNotContain("trang/" + (pages + 1) + ".png");
        for (int number : IntStream.rangeClosed(1, pages).toArray()) {
            assertIsPrintedPage(reader.open(Role.HEAD, "/ho-so/van-ban/" + notice + "/trang/" + number + ".png"));
        }
        assertThat(reader.open(Role.HEAD, "/ho-so/van-ban/" + notice + "/trang/0.png")
                        .getStatus())
                .isEqualTo(404);
        assertThat(reader.open(Role.HEAD, "/ho-so/van-ban/" + notice + "/trang/" + (pages + 1) + ".png")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_named_a_draft() throws Exception {
        Document notice = office.draft(round, DocumentKind.NOTICE);
        String number = notice.caseNumber().replace('/', '-');
        MockHttpServletResponse pdf = reader.open(Role.HEAD, "/ho-so/van-ban/" + notice.id() + "/tai-ve.pdf");
        assertThat(fileName(pdf)).isEqualTo("DU THAO Thông báo " + number + ".pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getContentAsByteArray()).startsWith("%PDF".getBytes());
        MockHttpServletResponse docx = reader.open(Role.HEAD, "/ho-so/van-ban/" + notice.id() + "/tai-ve.docx");
        assertThat(fileName(docx)).isEqualTo("DU THAO Thông báo " + number + ".docx");
        assertThat(new ZipInputStream(new ByteArrayInputStream(docx.getContentAsByteArray())).getNextEntry())
                .isNotNull();
    }

    @Test
    void an_issued_document_is_named_by_its_number_and_is_the_issued_file() throws Exception {
        Document notice = office.issuedNotice(round);
        MockHttpServletResponse pdf = reader.open(Role.HEAD, "/ho-so/van-ban/" + notice.id() + "/tai-ve.pdf");
        assertThat(fileName(pdf)).matches("Thông báo \\d{2,}-TB-VPUB \\(chưa ký số\\)\\.pdf");
        assertThat(pdf.getContentAsByteArray())
                .isEqualTo(renditions.frozen(notice.id()).orElseThrow().pdf());
    }

    private static String fileName(MockHttpServletResponse answer) {
        String header = answer.getHeader("Content-Disposition");
        // the parameter that browsers prefer, and the only one that carries Vietnamese letters
        assertThat(header).startsWith("attachment;").contains("filename*=UTF-8''");
        return ContentDisposition.parse(header).getFilename();
    }

    private static void assertIsPrintedPage(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).isEqualTo("image/png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(picture.getWidth()).isBetween(905, 915);
        assertThat(picture.getHeight()).isBetween(1280, 1295);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        long inked = IntStream.of(pixels).filter(pixel -> (pixel & 0xFF) < 0x80).count();
        assertThat(inked).isGreaterThan(1000).isLessThan(pixels.length / 4);
    }
}
