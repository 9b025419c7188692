package vn.doithoai.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.engine.InvalidInputException;

/** Whether a signed file says what was issued: byte for byte, in the same words, or not at all. */
class SameDocumentTest {

    private static SampleToken signer;
    private static byte[] issued;
    private static byte[] signed;

    @BeforeAll
    static void anOfficialSigns() throws Exception {
        signer = new SampleAuthority("CA mẫu").person("Nguyễn Văn A");
        issued = SamplePdfs.of(SampleContents.nilReport());
        signed = signer.sign(issued);
    }

    @Test
    void a_file_that_only_gained_signatures_is_the_issued_one() throws Exception {
        assertThat(SameDocument.require(issued, signed)).isEqualTo(TextMatch.SAME_BYTES);
        assertThat(SameDocument.require(issued, signer.sign(signed))).isEqualTo(TextMatch.SAME_BYTES);
    }

    @Test
    void a_file_saved_anew_before_signing_says_the_same() throws Exception {
        byte[] anew = SamplePdfs.savedAnew(issued);
        assertThat(SameDocument.require(issued, signer.sign(anew))).isEqualTo(TextMatch.SAME_TEXT);
    }

    @Test
    void another_document_is_refused() throws Exception {
        byte[] other = SamplePdfs.of(SampleContents.notice());
        assertRefused(signer.sign(other), "văn bản");
        byte[] report = SamplePdfs.of(SampleContents.report());
        assertRefused(signer.sign(report), "văn bản");
    }

    @Test
    void words_slipped_in_before_signing_are_found_although_the_first_bytes_are_ours() throws Exception {
        byte[] forged = drawn(content -> {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(100, 400);
            content.showText("100 kien nghi");
            content.endText();
        });
        assertThat(forged).startsWith(issued);
        assertRefused(signer.sign(forged), "không trùng");
    }

    @Test
    void a_picture_laid_over_the_page_is_not_taken_for_the_issued_file() throws Exception {
        byte[] forged = drawn(content -> content.drawImage(
                LosslessFactory.createFromImage(new PDDocument(), new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                100,
                400));
        assertThat(forged).startsWith(issued);
        assertThat(SameDocument.require(issued, signer.sign(forged))).isEqualTo(TextMatch.SAME_TEXT);
    }

    @Test
    void an_added_page_is_refused() throws Exception {
        try (PDDocument document = Loader.loadPDF(issued)) {
            PDPage page = new PDPage();
            document.getDocumentCatalog().getPages().add(page);
            assertRefused(SamplePdfs.increment(document, page, document.getPages()), "trang");
        }
    }

    @Test
    void an_encrypted_file_is_refused() throws Exception {
        for (String password : new String[] {"", "mở"}) {
            try (PDDocument document = Loader.loadPDF(issued)) {
                document.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                assertRefused(out.toByteArray(), "mã hóa");
            }
        }
    }

    @Test
    void a_file_that_acts_when_it_is_opened_is_refused() throws Exception {
        try (PDDocument document = Loader.loadPDF(issued)) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            assertRefused(SamplePdfs.increment(document, document.getDocumentCatalog()), "mã lệnh");
        }
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws Exception;
    }

    /** Adds to the first page in an increment, as an editor does that keeps the first bytes. */
    private static byte[] drawn(Drawing drawing) throws Exception {
        try (PDDocument document = Loader.loadPDF(issued)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                drawing.on(content);
            }
            COSDictionary resources = page.getResources().getCOSObject();
            return SamplePdfs.increment(document, page, () -> resources);
        }
    }

    private static void assertRefused(byte[] pdf, String why) {
        assertThatThrownBy(() -> SameDocument.require(issued, pdf))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(why);
    }
}
