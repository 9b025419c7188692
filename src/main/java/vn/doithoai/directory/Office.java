package vn.doithoai.directory;

/**
 * The office that holds the dialogue, as its documents name it.
 *
 * @param hostName e.g. "Văn phòng Ủy ban nhân dân tỉnh Sơn La"
 * @param superiorBody e.g. "Ủy ban nhân dân tỉnh Sơn La"
 * @param superiorShort what the letterhead prints above, e.g. "UBND tỉnh Sơn La"
 * @param issuingShort what the letterhead prints below it, e.g. "Văn phòng"
 * @param notationSuffix what follows the kind's symbol in a number, e.g. "VPUB"
 * @param draftingUnit abbreviation of the unit that drafts letters, which their numbers end with, e.g. "TCHCQT"
 * @param place e.g. "Sơn La"
 * @param headTitle e.g. "Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La"
 */
public record Office(
        String hostName,
        String superiorBody,
        String superiorShort,
        String issuingShort,
        String notationSuffix,
        String draftingUnit,
        String place,
        String headTitle) {

    public Office {
        Required.texts(
                "cơ quan chủ trì (office)",
                hostName,
                superiorBody,
                superiorShort,
                issuingShort,
                notationSuffix,
                draftingUnit,
                place,
                headTitle);
    }
}
