package vn.doithoai.petition;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total of all pages
 * @param number of this page, from 1; never beyond the last one
 */
public record PetitionPage(List<PetitionLine> lines, int total, int number, int pages) {

    public PetitionPage {
        lines = List.copyOf(lines);
    }
}
