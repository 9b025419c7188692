package vn.doithoai.petition.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;
import vn.doithoai.petition.Channel;
import vn.doithoai.petition.PetitionEntry;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Standing;

/** Reads what the reception officer entered when a petition arrived. */
final class PetitionForm {

    static final FormField<String> ROUND = FormField.text("roundCaseNumber", "Số hồ sơ hội nghị", 30);
    static final FormField<String> CHANNEL = FormField.text("channel", "Hình thức gửi", 20);
    static final FormField<String> RECEIVED_ON = FormField.text("receivedOn", "Ngày nhận", 10);
    static final FormField<String> RECEIVED_TIME = FormField.text("receivedTime", "Giờ nhận", 20);
    static final FormField<String> CONTENT =
            FormField.text("content", "Nội dung kiến nghị", PetitionEntry.LONGEST_CONTENT);
    static final FormField<String> TITLE = FormField.text("petitionerTitle", "Danh xưng", 20);
    static final FormField<String> NAME = FormField.text("petitionerName", "Họ tên hoặc tên tổ chức", 200);
    static final FormField<String> ADDRESS = FormField.text("petitionerAddress", "Địa chỉ", 500);
    static final FormField<String> PHONE = FormField.text("petitionerPhone", "Điện thoại", 30);
    static final FormField<String> EMAIL = FormField.text("petitionerEmail", "Thư điện tử", 254);
    static final FormField<String> IDENTITY_NUMBER = FormField.text("identityNumber", "Số định danh", 12);
    static final FormField<Integer> SIGNATORIES = FormField.integer("signatories", "Số người cùng gửi");
    static final FormField<String> REPRESENTATIVES = FormField.text("representatives", "Người đại diện", 2000);
    static final FormField<Boolean> PUBLISH_CONSENT =
            new FormField<>("publishConsent", "Đồng ý công khai tên", Boolean.class, 0);

    /** What the form submits in place of a title when an organisation writes. */
    private static final String ORGANISATION = "ORGANISATION";

    private static final List<String> TITLES = List.of("Ông", "Bà", ORGANISATION);

    private PetitionForm() {}

    static PetitionEntry take(VariableScope scope) {
        Channel channel = Choice.of(Channel.class, CHANNEL, scope);
        int signatories = SIGNATORIES.take(scope).orElse(1);
        return new PetitionEntry(
                ROUND.require(scope),
                channel,
                FormDates.requireDate(RECEIVED_ON, scope).atTime(FormDates.requireTime(RECEIVED_TIME, scope)),
                petitioner(scope, signatories),
                signatories,
                CONTENT.require(scope),
                Optional.empty());
    }

    private static Petitioner petitioner(VariableScope scope, int signatories) {
        Optional<String> title = Choice.among(TITLES, TITLE, scope);
        Optional<String> name = NAME.take(scope);
        // an organisation often passes on what a person wrote, so the channel says nothing
        boolean organisation = title.equals(Optional.of(ORGANISATION));
        return new Petitioner(
                standing(name, organisation, signatories),
                title.filter(text -> !organisation),
                name,
                ADDRESS.take(scope),
                PHONE.take(scope),
                EMAIL.take(scope),
                IDENTITY_NUMBER.take(scope),
                REPRESENTATIVES.take(scope).map(PetitionForm::lines).orElse(List.of()),
                PUBLISH_CONSENT.take(scope).orElse(false));
    }

    private static Standing standing(Optional<String> name, boolean organisation, int signatories) {
        if (name.isEmpty()) {
            return Standing.ANONYMOUS;
        }
        if (organisation) {
            return Standing.ORGANISATION;
        }
        return signatories > 1 ? Standing.GROUP : Standing.PERSON;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
