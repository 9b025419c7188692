package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads what the form above a list sent. What is no valid choice is no choice. */
final class ListForm {

    static final List<Integer> SIZES = List.of(20, 50, 100);

    private static final int LONGEST_SEARCH = 200;

    private ListForm() {}

    static String typed(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    static String searched(String value) {
        String text = typed(value);
        return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }

    static Optional<String> chosen(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    static <E extends Enum<E>> Optional<E> constant(E[] choices, String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    /** From 1. */
    static int page(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }

    /** Rows per page. */
    static int size(String value) {
        return SIZES.stream()
                .filter(choice -> choice.toString().equals(value))
                .findFirst()
                .orElse(SIZES.get(0));
    }
}
