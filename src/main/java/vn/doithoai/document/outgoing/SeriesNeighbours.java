package vn.doithoai.document.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.outgoing.SeriesFinding.Fault;

/**
 * A number of a series and the one that stands before it.
 *
 * @param before 0 where none stands before it
 * @param issuedBefore absent where none stands before it
 */
record SeriesNeighbours(
        String symbol, int year, int before, Optional<LocalDate> issuedBefore, int number, LocalDate issued) {

    static SeriesNeighbours of(ResultSet row, int index) throws SQLException {
        return new SeriesNeighbours(
                row.getString("symbol"),
                row.getInt("number_year"),
                row.getInt("number_before"),
                Optional.ofNullable(row.getObject("issued_before", LocalDate.class)),
                row.getInt("number"),
                row.getObject("issued_on", LocalDate.class));
    }

    List<SeriesFinding> findings() {
        List<SeriesFinding> findings = new ArrayList<>();
        if (number > before + 1) {
            findings.add(new SeriesFinding(Fault.MISSING, symbol, year, missing(before + 1, number - 1)));
        }
        issuedBefore
                .filter(issued::isBefore)
                .ifPresent(earlier -> findings.add(new SeriesFinding(Fault.DISORDER, symbol, year, disorder(earlier))));
        if (issued.getYear() != year) {
            findings.add(new SeriesFinding(
                    Fault.WRONG_YEAR,
                    symbol,
                    year,
                    "Số %02d của năm %d ghi ngày %s.".formatted(number, year, VietnameseDate.numeric(issued))));
        }
        return findings;
    }

    /** Numbers of the office's own document system may skip; the clerk knows which. */
    private static String missing(int from, int to) {
        return from == to
                ? "Không có số %02d trong sổ.".formatted(from)
                : "Không có các số từ %02d đến %02d trong sổ (%d số).".formatted(from, to, to - from + 1);
    }

    private String disorder(LocalDate earlier) {
        return "Số %02d ghi ngày %s, trước ngày %s của số %02d."
                .formatted(number, VietnameseDate.numeric(issued), VietnameseDate.numeric(earlier), before);
    }
}
