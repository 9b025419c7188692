package vn.doithoai.petition.process;

import vn.doithoai.engine.FormField;

/** What {@code petition.bpmn} knows by name. No variable lasts: the business key is the petition's case number. */
final class PetitionVariables {

    static final FormField<String> ROUND = FormField.text("roundCaseNumber", "Số hồ sơ hội nghị", 30);
    static final FormField<String> CHANNEL = FormField.text("channel", "Hình thức gửi", 20);
    static final FormField<String> RECEIVED_ON = FormField.text("receivedOn", "Ngày nhận", 10);
    static final FormField<String> RECEIVED_TIME = FormField.text("receivedTime", "Giờ nhận", 20);
    static final FormField<String> CONTENT = FormField.text("content", "Nội dung kiến nghị", 20_000);

    private PetitionVariables() {}
}
