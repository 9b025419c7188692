package vn.doithoai.petition.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.doithoai.pathways.Records;

/** Letters of years ago, written straight into the register. */
final class OldLetters {

    private final Records records;

    OldLetters(Records records) {
        this.records = records;
    }

    void letter(String id, String retainUntil, String state) {
        LocalDateTime at = LocalDateTime.of(2025, 8, 25, 7, 30);
        records.execute(
                "insert into petition_letter (id, case_number, round_case, channel, received_at, late, signatories,"
                        + " registered_by, registered_at) values (?, ?, 'DT-2025-02', 'LETTER', ?, false, 1, 'x', ?)",
                id,
                "KN-" + id,
                at,
                at);
        records.execute(
                "insert into petitioner (letter_id, standing, title, name, address, phone, email, identity_number,"
                        + " publish_consent, search_name, retain_until) values (?, 'PERSON', 'Ông', 'Nguyễn Văn A', 'x',"
                        + " '0912345678', 'a@example.vn', '012345678901', true, 'nguyen van a x', ?)",
                id,
                LocalDate.parse(retainUntil));
        records.execute(
                "insert into petition (id, case_number, round_case, channel, content, received_at, registered_by,"
                        + " registered_at, letter_id, state, due_on, due_why, term_from) values (?, ?, 'DT-2025-02',"
                        + " 'LETTER', 'Nội dung', ?, 'x', ?, ?, ?, ?, 'x', ?)",
                id,
                "KN-" + id,
                at,
                at,
                id,
                state,
                at.toLocalDate(),
                at.toLocalDate());
    }

    /** The text stands wherever a text about the petition can stand; a file came with it and one went out. */
    void telling(String id, String text) {
        LocalDateTime at = LocalDateTime.of(2025, 8, 26, 8, 0);
        records.execute(
                "update petition set content = ?, search_text = ?, summary = ?, answer = ?, missing = ?, refusal = ?"
                        + " where id = ?",
                text,
                "nguyen van a 0912 345 678",
                text,
                text,
                text,
                text,
                id);
        records.execute("update petition_letter set original_content = ? where id = ?", text, id);
        records.execute("insert into petition_event values (?, 1, ?, 'x', 'WITHDRAWN', ?)", id, at, text);
        records.execute(
                "insert into petition_attachment (id, letter_id, ordinal, name, media_type, sha256, content, added_by,"
                        + " added_at) values ('t', ?, 1, 'a.pdf', 'application/pdf', 'x', X'01', 'x', ?)",
                id,
                at);
        records.execute(
                "insert into delivery_attachment (message_id, position, file_name, media_type, content)"
                        + " values (?, 1, 'a.pdf', 'application/pdf', X'01')",
                "KN-" + id);
    }

    void delivery(String caseNumber) {
        LocalDateTime at = LocalDateTime.of(2025, 9, 1, 8, 0);
        records.execute(
                "insert into delivery_message (id, case_number, subject, body, created_at) values (?, ?, 'x', 'x', ?)",
                caseNumber,
                caseNumber,
                at);
        records.execute(
                "insert into delivery (id, message_id, case_number, delivery_number, recipient_name, address, state,"
                        + " mail_message_id, attempts, last_error) values (?, ?, ?, 1, 'Người gửi', 'a@example.vn', 'SENT', 'x',"
                        + " 1, 'a@example.vn lỗi')",
                caseNumber,
                caseNumber,
                caseNumber);
    }
}
