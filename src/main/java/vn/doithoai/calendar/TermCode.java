package vn.doithoai.calendar;

/**
 * The clocks that run in a dialogue round. A code names the duty only; how long it lasts, from when and by which text
 * is data in {@code rules/terms.yaml}.
 */
public enum TermCode {
    NOTICE_BEFORE_SESSION,
    INVITATION_BEFORE_SESSION,
    UNIT_ANSWER_BEFORE_SESSION,
    POSTPONE_BEFORE_SESSION,
    REMINDER_BEFORE_SESSION,
    ACKNOWLEDGE,
    WARN_PETITION,
    WORD_TO_PETITIONER,
    REFUSAL,
    CLASSIFY_DENUNCIATION,
    FORWARD_DENUNCIATION,
    FORWARD_RULE_FEEDBACK,
    DISPATCH,
    CONCLUSION_NOTICE,
    WRITTEN_ANSWER,
    PUBLISH,
    COMMITMENT_REMINDER_BEFORE_DUE,
    REPORT,
    ARCHIVE,
    ACCEPT_COMPLAINT,
    SETTLE_COMPLAINT,
    SUPPLEMENT,
    TRANSFER_REPLY,
    RETAIN_IDENTITY,
    DECIDE_REMEDY,
    ISSUE_REMEDY
}
