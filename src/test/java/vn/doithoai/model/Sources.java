package vn.doithoai.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's Java sources, for rules that connect models with code. */
final class Sources {

    private static final Path MAIN = Path.of("src/main/java");

    private Sources() {}

    static List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of all engine rooms ({@code ..process..}), initialised. */
    static List<Class<?>> engineRooms() {
        return javaFiles().stream()
                .filter(file -> file.getParent().toString().contains("process"))
                .filter(file -> !file.endsWith("package-info.java"))
                .<Class<?>>map(Sources::load)
                .toList();
    }

    static String textOf(Class<?> type) {
        return read(MAIN.resolve(type.getName().replace('.', '/') + ".java"));
    }

    static List<Class<?>> named(String simpleName) {
        return javaFiles().stream()
                .filter(file -> file.endsWith(simpleName + ".java"))
                .<Class<?>>map(Sources::load)
                .toList();
    }

    private static Class<?> load(Path file) {
        String relative = MAIN.relativize(file).toString();
        try {
            return Class.forName(relative.replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
