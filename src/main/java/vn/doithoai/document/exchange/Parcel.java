package vn.doithoai.document.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.doithoai.document.Document;

/**
 * All that one package holds.
 *
 * @param files the PDF first
 * @param predecessor what it recalls or replaces
 * @param ready when the files were complete; the package always bears this time, so that it comes out the same again
 */
record Parcel(
        Document document,
        Party from,
        List<Party> to,
        List<ExchangeFile> files,
        Optional<Predecessor> predecessor,
        LocalDateTime ready) {}
