package vn.doithoai.document.outgoing;

import java.util.List;

/**
 * One page of the register.
 *
 * @param total of all pages
 * @param number of this page, from 1; never beyond the last one
 */
public record OutgoingPage(List<OutgoingLine> lines, int total, int number, int pages) {

    public OutgoingPage {
        lines = List.copyOf(lines);
    }
}
