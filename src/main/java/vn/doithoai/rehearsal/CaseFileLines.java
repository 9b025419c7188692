package vn.doithoai.rehearsal;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of a value in a case file, so that a wrong one can be pointed at. */
final class CaseFileLines {

    private final Node root;

    private CaseFileLines(Node root) {
        this.root = root;
    }

    static CaseFileLines of(String yaml) {
        return new CaseFileLines(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
    }

    /**
     * @param path names and list positions from the top, e.g. {@code "steps", 2, "by"}
     * @return line from 1; that of the nearest thing above where the path ends early
     */
    int line(Object... path) {
        Node node = root;
        for (Object part : path) {
            Optional<Node> next = child(node, part);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return node.getStartMark().getLine() + 1;
    }

    private static Optional<Node> child(Node node, Object part) {
        if (node instanceof SequenceNode list && part instanceof Integer index) {
            return Optional.of(list.getValue().get(index));
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(part))
                    .map(NodeTuple::getValueNode)
                    .findFirst();
        }
        return Optional.empty();
    }
}
