package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows of petition, letter and petitioner for a person: whoever may not learn who wrote gets no text that tells it. */
final class PetitionLines {

    private PetitionLines() {}

    static PetitionLine line(ResultSet row, int index, Sight sight) throws SQLException {
        int signatories = row.getInt("signatories");
        Petition petition = PetitionRows.petition(row, index);
        Petitioner who = PetitionerRows.petitioner(row, index);
        return new PetitionLine(
                sight.identities() ? petition : Redaction.of(who).blacken(petition),
                Masking.of(who, signatories),
                signatories);
    }

    static PetitionExtractRow extract(ResultSet row, int index, Sight sight) throws SQLException {
        return new PetitionExtractRow(
                line(row, index, sight), PetitionerRows.petitioner(row, index), row.getInt("people"));
    }
}
