package vn.doithoai.rehearsal;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of a value in a case file, so that a wrong one can be pointed at. */
final class CaseFileLines {

    private final Optional<Node> root;

    private CaseFileLines(Optional<Node> root) {
        this.root = root;
    }

    /** @throws CaseFileException when it is no YAML */
    static CaseFileLines of(String yaml) {
        try {
            return new CaseFileLines(
                    Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(yaml))));
        } catch (MarkedYAMLException e) {
            throw new CaseFileException(
                    e.getProblemMark().getLine() + 1,
                    "không đọc được YAML; kiểm tra thụt dòng, dấu hai chấm và dấu nháy.");
        }
    }

    /**
     * @param path names and list positions from the top, e.g. {@code "steps", 2, "by"}
     * @return line from 1; that of the nearest thing above where the path ends early
     */
    int line(Object... path) {
        Optional<Found> found = root.map(node -> new Found(node, node));
        int line = 1;
        for (Object part : path) {
            found = found.flatMap(above -> child(above.node(), part));
            line = found.map(Found::line).orElse(line);
        }
        return line;
    }

    private static Optional<Found> child(Node node, Object part) {
        if (node instanceof SequenceNode list && part instanceof Integer index) {
            return Optional.of(list.getValue().get(index)).map(entry -> new Found(entry, entry));
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(part))
                    .map(entry -> new Found(entry.getValueNode(), entry.getKeyNode()))
                    .findFirst();
        }
        return Optional.empty();
    }

    /** A value and where it begins: a named one with its name. */
    private record Found(Node node, Node start) {

        int line() {
            return start.getStartMark().getLine() + 1;
        }
    }
}
