package vn.doithoai.directory;

import java.util.Map;
import java.util.Optional;

/**
 * What an administrator adds to a directory that is at work already.
 *
 * @param office the office's own agency code
 * @param agencyCodes by code of the body
 * @param amendedBy by code of the text: what has changed it, as it is cited
 */
record CodesFile(Optional<String> office, Map<String, String> agencyCodes, Map<String, String> amendedBy) {

    private static final int LONGEST_CITATION = 300;

    CodesFile {
        office = office == null ? Optional.empty() : office;
        agencyCodes = agencyCodes == null ? Map.of() : Map.copyOf(agencyCodes);
        amendedBy = amendedBy == null ? Map.of() : Map.copyOf(amendedBy);
        office.ifPresent(code -> requireCode("office", code));
        agencyCodes.forEach(CodesFile::requireCode);
        amendedBy.forEach((code, text) -> Required.that(
                !text.isBlank() && text.length() <= LONGEST_CITATION,
                "amendedBy của «" + code + "» cần từ 1 đến " + LONGEST_CITATION + " ký tự"));
    }

    private static void requireCode(String owner, String code) {
        Required.that(
                AgencyCode.valid(code), "mã định danh của «" + owner + "» sai: «" + code + "»; " + AgencyCode.EXPECTED);
    }
}
