package vn.doithoai.document;

import java.util.Optional;

/**
 * What some documents bear beyond their kind.
 *
 * @param replaces the issued document that this one takes the place of, as it is cited: "Báo cáo số 05/BC-VPUB ngày
 *     05/10/2025"
 */
public record Marks(Optional<Urgency> urgency, Optional<String> replaces) {

    public static Marks none() {
        return new Marks(Optional.empty(), Optional.empty());
    }
}
