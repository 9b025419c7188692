package vn.doithoai.directory;

import java.util.List;
import java.util.Optional;

/**
 * A recipient group on a given day.
 *
 * @param lines "Nơi nhận" in printing order, without dashes and punctuation
 * @param addressed those lines that stand for bodies, without what is only printed
 * @param addresses who gets a copy, each once, in the same order; a body that ended is replaced by its successor
 * @param warnings about bodies that no longer exist, each once
 */
public record Recipients(List<String> lines, List<String> addressed, List<Address> addresses, List<Warning> warnings) {

    public Recipients {
        lines = List.copyOf(lines);
        addressed = List.copyOf(addressed);
        addresses = List.copyOf(addresses);
        warnings = List.copyOf(warnings);
    }

    /**
     * One body to deliver to.
     *
     * @param email empty when none is known; a clerk must then find a way
     */
    public record Address(String bodyCode, String name, Optional<String> email) {}
}
