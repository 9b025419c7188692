package vn.doithoai.pathways;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts beyond what a process variable can hold, in which no word stands twice in a row. */
public final class LongText {

    private LongText() {}

    public static String of(String word, int times) {
        return IntStream.range(0, times).mapToObj(turn -> word + " " + turn).collect(Collectors.joining(" "));
    }
}
