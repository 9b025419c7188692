package vn.doithoai.document.outgoing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.engine.SearchText;

/** A book whose documents are written past every check. */
record PlantedBook(DataSource source) {

    void document(String symbol, int number, String day) {
        document(symbol, symbol + "-VPUB", number, LocalDate.parse(day), "DT-2025-01");
    }

    String document(String symbol, String notation, int number, LocalDate on, String owner) {
        String id = UUID.randomUUID().toString();
        jdbc().sql("insert into document (id, case_number, owner, kind, state, content, frame, symbol, notation,"
                        + " number_year, number, issued_on, created_at, version)"
                        + " values (?, ?, ?, 'NOTICE', 'FILED', '', '', ?, ?, ?, ?, ?, ?, 1)")
                .params(id, id, owner, symbol, notation)
                .params(on.getYear(), number, on, LocalDateTime.of(on, LocalTime.NOON))
                .update();
        return id;
    }

    /** With its line, as after an issue. */
    String entered(String symbol, int number, LocalDate on, String owner, String title) {
        String notation = symbol + "-VPUB";
        String id = document(symbol, notation, number, on, owner);
        jdbc().sql(
                        "insert into outgoing_entry (document_id, owner, template, kind, symbol, notation, number_year, number,"
                                + " issued_on, title, signer, recipients, kept_by, copies, search_number, search_text)"
                                + " values (?, ?, 't', 'NOTICE', ?, ?, ?, ?, ?, ?, 'Nguyễn Văn Mạnh', 'Sở Nội vụ', 'VT', 2, ?, ?)")
                .params(id, owner, symbol, notation, on.getYear(), number, on, title)
                .params("%02d/%s".formatted(number, notation).toLowerCase(), SearchText.of(title))
                .update();
        return id;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }
}
