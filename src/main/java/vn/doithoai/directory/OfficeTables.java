package vn.doithoai.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables about the office itself: its names, its officials, the texts it cites. */
@Repository
class OfficeTables {

    private static final String IN_FORCE = " where valid_from <= :on and (valid_to is null or valid_to >= :on)";

    private final JdbcClient jdbc;

    OfficeTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean empty() {
        return jdbc.sql("select id from directory_office").query().listOfRows().isEmpty();
    }

    Office office() {
        return jdbc.sql("select * from directory_office")
                .query(OfficeTables::officeRow)
                .single();
    }

    Optional<Official> official(String username) {
        return jdbc.sql("select * from directory_official where username = :username")
                .param("username", username)
                .query(OfficeTables::officialRow)
                .optional();
    }

    List<Official> officials(LocalDate on) {
        return jdbc.sql("select * from directory_official" + IN_FORCE + " order by sort_order")
                .param("on", on)
                .query(OfficeTables::officialRow)
                .list();
    }

    List<LegalBasis> legalBases(LocalDate on) {
        return jdbc.sql("select * from directory_legal_basis" + IN_FORCE + " order by sort_order")
                .param("on", on)
                .query(OfficeTables::legalBasisRow)
                .list();
    }

    Optional<LegalBasis> legalBasis(String number) {
        return jdbc
                .sql("select * from directory_legal_basis where number = :number order by sort_order")
                .param("number", number)
                .query(OfficeTables::legalBasisRow)
                .list()
                .stream()
                .findFirst();
    }

    void deleteAll() {
        List.of("directory_legal_basis", "directory_official", "directory_office")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    void insert(Office office) {
        jdbc.sql("""
                insert into directory_office (id, host_name, superior_body, superior_short, issuing_short,
                    notation_suffix, drafting_unit, place, head_title)
                values (1, :hostName, :superiorBody, :superiorShort, :issuingShort,
                    :notationSuffix, :draftingUnit, :place, :headTitle)""").paramSource(office).update();
        office.agencyCode()
                .ifPresent(code -> jdbc.sql("update directory_office set agency_code = ?")
                        .param(code)
                        .update());
    }

    void insert(Official official, int order) {
        jdbc.sql("""
                insert into directory_official (sort_order, username, name, position_title, signature_lines,
                    valid_from, valid_to)
                values (:order, :username, :name, :title, :lines, :validFrom, :validTo)""")
                .param("order", order)
                .param("username", official.username().orElse(null), Types.VARCHAR)
                .param("name", official.name())
                .param("title", official.positionTitle())
                .param("lines", String.join("\n", official.signatureLines()))
                .param("validFrom", official.validFrom())
                .param("validTo", official.validTo().orElse(null), Types.DATE)
                .update();
    }

    void insert(LegalBasis basis, int order) {
        jdbc.sql("""
                insert into directory_legal_basis (code, sort_order, type, number, issued_on, issuer, title,
                    valid_from, valid_to, amended_by)
                values (:code, :order, :type, :number, :date, :issuer, :title, :validFrom, :validTo, :amendedBy)""")
                .param("code", basis.code())
                .param("order", order)
                .param("type", basis.type())
                .param("number", basis.number())
                .param("date", basis.date())
                .param("issuer", basis.issuer())
                .param("title", basis.title())
                .param("validFrom", basis.validFrom())
                .param("validTo", basis.validTo().orElse(null), Types.DATE)
                .param("amendedBy", basis.amendedBy().orElse(null), Types.VARCHAR)
                .update();
    }

    private static Office officeRow(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getString("host_name"),
                row.getString("superior_body"),
                row.getString("superior_short"),
                row.getString("issuing_short"),
                row.getString("notation_suffix"),
                row.getString("drafting_unit"),
                row.getString("place"),
                row.getString("head_title"),
                Optional.ofNullable(row.getString("agency_code")));
    }

    private static Official officialRow(ResultSet row, int number) throws SQLException {
        return new Official(
                Optional.ofNullable(row.getString("username")),
                row.getString("name"),
                row.getString("position_title"),
                row.getString("signature_lines").lines().toList(),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    private static LegalBasis legalBasisRow(ResultSet row, int number) throws SQLException {
        return new LegalBasis(
                row.getString("code"),
                row.getString("type"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(row.getString("amended_by")));
    }
}
