package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.engine.SearchText;

/** Reads and writes rows of the table of petitioners. */
final class PetitionerRows {

    private PetitionerRows() {}

    static Petitioner petitioner(ResultSet row, int index) throws SQLException {
        return new Petitioner(
                Standing.valueOf(row.getString("standing")),
                text(row, "title"),
                text(row, "name"),
                text(row, "address"),
                text(row, "phone"),
                text(row, "email"),
                text(row, "identity_number"),
                text(row, "representatives").stream().flatMap(String::lines).toList(),
                row.getBoolean("publish_consent"));
    }

    /** From title to search name, in the order of the table. */
    static List<Object> columns(Petitioner who) {
        return Arrays.asList(
                who.title().orElse(null),
                who.name().orElse(null),
                who.address().orElse(null),
                who.phone().orElse(null),
                who.email().orElse(null),
                who.identityNumber().orElse(null),
                who.representatives().isEmpty() ? null : String.join("\n", who.representatives()),
                who.publishConsent(),
                searchName(who));
    }

    private static String searchName(Petitioner who) {
        return SearchText.of(
                Stream.of(who.name(), who.address()).flatMap(Optional::stream).collect(Collectors.joining(" ")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
