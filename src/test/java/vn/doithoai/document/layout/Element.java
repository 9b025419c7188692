package vn.doithoai.document.layout;

/** The elements of an official document whose print the decree prescribes. */
enum Element {
    SUPERIOR_BODY,
    ISSUING_BODY,
    NATION,
    MOTTO,
    NUMBER,
    PLACE_AND_DATE,
    LETTER_SUBJECT,
    URGENCY,
    DRAFT_MARK,
    KIND,
    SUBJECT,
    ADDRESSEE,
    LEGAL_BASIS,
    HEADING,
    BODY,
    SIGNER_TITLE,
    SIGNER_NAME,
    RECIPIENTS_LABEL,
    RECIPIENT,
    APPENDIX_LABEL,
    APPENDIX_TITLE,
    APPENDIX_SOURCE,
    CELL
}
