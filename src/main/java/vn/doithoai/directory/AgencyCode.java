package vn.doithoai.directory;

import java.util.regex.Pattern;

/**
 * The codes by which agencies know each other in electronic exchange: 13 characters by QCVN 102:2016/BTTTT, or levels
 * divided by dots, up to 35 characters, by Quyết định 20/2020/QĐ-TTg, which the amended standard refers to.
 */
final class AgencyCode {

    static final String EXPECTED = "ví dụ đúng: 000.00.00.H52 hoặc H52.01";

    private static final int LONGEST = 35;
    private static final Pattern OLD = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");
    private static final Pattern LEVELS = Pattern.compile("[A-Z]\\d{2}(\\.[A-Z0-9]{1,5})*");

    private AgencyCode() {}

    static boolean valid(String code) {
        return code.length() <= LONGEST
                && (OLD.matcher(code).matches() || LEVELS.matcher(code).matches());
    }
}
