package vn.doithoai.conference.process;

import vn.doithoai.engine.FormField;

/** The fields around the session: its programme and who chairs it. */
final class SessionForm {

    static final FormField<String> PROGRAMME = FormField.text("programme", "Chương trình hội nghị", 20_000);
    static final FormField<String> CHAIR = FormField.text("chairAttendance", "Người chủ trì", 20);
    static final FormField<String> DEPUTY = FormField.text("deputy", "Tài khoản cấp phó chủ trì thay", 64);

    private SessionForm() {}
}
