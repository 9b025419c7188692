package vn.doithoai.directory;

import java.util.Optional;

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
 * @param agencyCode by which agencies know the office in electronic exchange; absent until it is known
 */
public record Office(
        String hostName,
        String superiorBody,
        String superiorShort,
        String issuingShort,
        String notationSuffix,
        String draftingUnit,
        String place,
        String headTitle,
        Optional<String> agencyCode) {

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
        Required.that(
                agencyCode.stream().allMatch(AgencyCode::valid), "office có agencyCode sai; " + AgencyCode.EXPECTED);
    }
}
