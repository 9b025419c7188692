package vn.doithoai.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Camunda Form as it is committed. */
record FormFile(Path path, JsonNode json) {

    private static final Path FORMS = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All forms of the house; none at all is an error, so that no rule holds vacuously. */
    static List<FormFile> all() {
        try (Stream<Path> files = Files.walk(FORMS)) {
            List<FormFile> forms = files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
            if (forms.isEmpty()) {
                throw new AssertionError("no .form file under " + FORMS.toAbsolutePath());
            }
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile read(Path path) {
        try {
            return new FormFile(path, JSON.readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString().replace(".form", "");
    }

    /** Every component, those inside groups included. */
    Stream<JsonNode> components() {
        return below(json);
    }

    private static Stream<JsonNode> below(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
