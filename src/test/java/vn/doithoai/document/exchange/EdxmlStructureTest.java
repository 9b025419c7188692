package vn.doithoai.document.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXParseException;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Urgency;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.engine.InvalidInputException;

/** Packages have the structure that the standard describes, whatever the document says. */
class EdxmlStructureTest {

    private static final String SUBJECT = "Kết quả tổ chức Hội nghị đối thoại năm 2025 (lần 2)";

    static Stream<DocumentContent> kinds() {
        return SampleContents.drafts();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_is_valid(DocumentContent content) throws Exception {
        byte[] edxml =
                EdxmlExport.write(SampleParcels.of(SampleParcels.document(content, SUBJECT, Marks.none(), List.of())));
        EdxmlSchema.validate(edxml);
        assertThat(EdxmlSchema.text(edxml, "//TypeName"))
                .isEqualTo(content.kind().title());
    }

    @Test
    void it_says_what_the_document_says() throws Exception {
        byte[] edxml = EdxmlExport.write(SampleParcels.of(SampleParcels.report(SUBJECT)));
        assertThat(EdxmlSchema.text(edxml, "//From/OrganId")).isEqualTo("000.90.00.H52");
        assertThat(EdxmlSchema.text(edxml, "//To[2]/OrganName")).isEqualTo("Thanh tra tỉnh Sơn La");
        assertThat(EdxmlSchema.text(edxml, "//CodeNumber")).isEqualTo("05");
        assertThat(EdxmlSchema.text(edxml, "//CodeNotation")).isEqualTo("BC-VPUB");
        assertThat(EdxmlSchema.text(edxml, "//PromulgationInfo/Place")).isEqualTo("Sơn La");
        assertThat(EdxmlSchema.text(edxml, "//PromulgationDate")).isEqualTo("2025/10/06");
        assertThat(EdxmlSchema.text(edxml, "//Subject")).isEqualTo(SUBJECT);
        assertThat(EdxmlSchema.text(edxml, "//SignerInfo/Competence")).isEqualTo("KT. CHÁNH VĂN PHÒNG");
        assertThat(EdxmlSchema.text(edxml, "//SignerInfo/Position")).isEqualTo("PHÓ CHÁNH VĂN PHÒNG");
        assertThat(EdxmlSchema.text(edxml, "//Priority")).isEqualTo("0");
        assertThat(EdxmlSchema.text(edxml, "//PageAmount")).isEqualTo("2");
        assertThat(EdxmlSchema.text(edxml, "//DocumentId")).isEqualTo("000.90.00.H52,2025/10/06,05/BC-VPUB");
        assertThat(EdxmlSchema.text(edxml, "//Timestamp")).isEqualTo("2025/10/06 12:00:00");
    }

    @Test
    void marks_of_urgency_are_degrees() throws Exception {
        for (Urgency urgency : Urgency.values()) {
            Marks marks = new Marks(Optional.of(urgency), Optional.empty());
            byte[] edxml = EdxmlExport.write(
                    SampleParcels.of(SampleParcels.document(SampleContents.notice(), SUBJECT, marks, List.of())));
            EdxmlSchema.validate(edxml);
            assertThat(EdxmlSchema.text(edxml, "//Priority"))
                    .isEqualTo(
                            switch (urgency) {
                                case URGENT -> "1";
                                case VERY_URGENT -> "2";
                                case EXPRESS -> "3";
                            });
        }
    }

    @Test
    void the_files_come_out_as_they_went_in_and_the_bytes_are_always_the_same() throws Exception {
        byte[] edxml = EdxmlExport.write(SampleParcels.of(SampleParcels.report(SUBJECT)));
        assertThat(EdxmlExport.write(SampleParcels.of(SampleParcels.report(SUBJECT))))
                .isEqualTo(edxml);
        byte[] packed = Base64.getDecoder().decode(EdxmlSchema.text(edxml, "//Attachment[1]/ContentTransferEncoded"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("05-BC-VPUB.pdf");
            assertThat(zip.readAllBytes()).isEqualTo(SampleParcels.pdf());
        }
        assertThat(EdxmlSchema.text(edxml, "//Reference[1]/Description")).isEqualTo("Bản chưa ký số");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]></Subject><To><OrganId>X</OrganId></To>",
                "&xxe; <!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
                "${7*7} <#assign x=\"freemarker.template.utility.Execute\"?new()>",
                "chữ \u0000\u0008\uFFFE lạ \uD83D\uDE00 \u202E ngược"
            })
    void hostile_texts_stay_texts(String hostile) throws Exception {
        byte[] edxml = EdxmlExport.write(SampleParcels.of(SampleParcels.report(hostile)));
        EdxmlSchema.validate(edxml);
        assertThat(EdxmlSchema.text(edxml, "//Subject")).isEqualTo(hostile.replaceAll("[\u0000\u0008\uFFFE]", ""));
        assertThat(EdxmlSchema.text(edxml, "count(//To)")).isEqualTo("2");
    }

    @Test
    void what_is_too_long_is_named_and_not_cut() {
        String most = "a".repeat(500);
        EdxmlLengths.check(SampleParcels.of(SampleParcels.report(most)));
        assertThatThrownBy(() -> EdxmlLengths.check(SampleParcels.of(SampleParcels.report(most + "b"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Trích yếu dài 501 ký tự, quá 500");
    }

    @Test
    void the_schema_tells_a_wrong_package_from_a_right_one() throws Exception {
        String right =
                new String(EdxmlExport.write(SampleParcels.of(SampleParcels.report(SUBJECT))), StandardCharsets.UTF_8);
        for (String wrong : List.of(
                right.replaceFirst("000\\.90\\.00\\.H52", "VPUB"),
                right.replaceFirst("2025/10/06", "2025-10-06"),
                right.replaceFirst("<edXML:Subject>.*</edXML:Subject>", ""),
                right.replaceFirst("<edXML:Priority>0", "<edXML:Priority>9"),
                right.replaceFirst("<edXML:ContentId>cid:.", "<edXML:ContentId>cid:0"),
                right.replaceFirst(SUBJECT.substring(0, 7), "x".repeat(500)))) {
            assertThat(wrong).isNotEqualTo(right);
            assertThatThrownBy(() -> EdxmlSchema.validate(wrong.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXParseException.class);
        }
    }

    @Test
    void the_chair_signs_minutes() {
        DocumentContent minutes = SampleContents.minutes();
        Signature signer = EdxmlHeader.signer(SampleParcels.document(minutes, SUBJECT, Marks.none(), List.of()));
        assertThat(EdxmlHeader.position(signer)).isEqualTo("CHỦ TỌA");
    }
}
