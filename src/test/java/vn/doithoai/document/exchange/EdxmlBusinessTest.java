package vn.doithoai.document.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;

/** A package says whether its document is new, takes another one back or takes its place. */
class EdxmlBusinessTest {

    private static final String EARLIER = "000.90.00.H52,2025/08/20,340/TB-VPUB";

    @Test
    void a_new_document_takes_nothing_back() throws Exception {
        byte[] edxml = packed(Optional.empty());
        EdxmlSchema.validate(edxml);
        assertThat(business(edxml)).containsExactly("0", "Văn bản mới", "", "", "0");
    }

    @Test
    void a_recall_names_what_it_recalls() throws Exception {
        byte[] edxml = packed(Optional.of(new Predecessor(Business.RECALL, EARLIER, "Thu hồi Thông báo")));
        EdxmlSchema.validate(edxml);
        assertThat(business(edxml)).containsExactly("1", "Thu hồi Thông báo", EARLIER, "", "0");
    }

    @Test
    void a_replacement_names_what_it_replaces_and_who_has_that() throws Exception {
        byte[] edxml = packed(Optional.of(new Predecessor(Business.REPLACE, EARLIER, "Thay thế Thông báo")));
        EdxmlSchema.validate(edxml);
        assertThat(business(edxml)).containsExactly("3", "Thay thế Thông báo", "", EARLIER, "2");
        assertThat(EdxmlSchema.text(edxml, "//ReplacementInfo/OrganIdList/OrganId[2]"))
                .isEqualTo(SampleParcels.INSPECTORATE.code());
    }

    @Test
    void the_schema_knows_these_parts() {
        String right = new String(
                packed(Optional.of(new Predecessor(Business.REPLACE, EARLIER, "Thay thế Thông báo"))),
                StandardCharsets.UTF_8);
        for (String wrong : List.of(
                right.replace("DocType>3<", "DocType>4<"),
                right.replace(EARLIER, "340/TB-VPUB"),
                right.replaceFirst("(?s)<edXML:OrganIdList>.*</edXML:OrganIdList>", ""))) {
            assertThat(wrong).isNotEqualTo(right);
            assertThatThrownBy(() -> EdxmlSchema.validate(wrong.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXParseException.class);
        }
    }

    private static byte[] packed(Optional<Predecessor> predecessor) {
        return EdxmlExport.write(SampleParcels.of(SampleParcels.report("Kết quả"), predecessor));
    }

    private static List<String> business(byte[] edxml) throws Exception {
        String business = "//Bussiness/";
        return List.of(
                EdxmlSchema.text(edxml, business + "BussinessDocType"),
                EdxmlSchema.text(edxml, business + "BussinessDocReason"),
                EdxmlSchema.text(edxml, business + "DocumentId"),
                EdxmlSchema.text(edxml, business + "ReplacementInfoList/ReplacementInfo/DocumentId"),
                EdxmlSchema.text(edxml, "count(//ReplacementInfo/OrganIdList/OrganId)"));
    }
}
