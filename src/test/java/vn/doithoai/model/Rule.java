package vn.doithoai.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of the house about a single file.
 *
 * @param name what must hold
 * @param findings what breaks the rule, one line each, naming the place; empty when it holds
 * @param <T> the kind of file: {@link ProcessModel} or {@link FormFile}
 */
record Rule<T>(String name, Function<T, Stream<String>> findings) {

    /** Every rule about process models, in the order in which a modeller meets them. */
    static List<Rule<ProcessModel>> ofModels() {
        return Stream.of(NamingRules.all(), DrawingRules.all(), ExecutionRules.all(), UserTaskRules.all())
                .flatMap(List::stream)
                .toList();
    }

    List<String> check(T file) {
        return findings.apply(file).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
