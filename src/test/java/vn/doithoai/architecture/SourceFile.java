package vn.doithoai.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * One Java file as its reader sees it.
 *
 * @param types the names of its top-level types
 * @param methods its methods and constructors with their length from signature to closing brace
 */
record SourceFile(Path path, String text, List<String> types, List<Method> methods) {

    record Method(String name, long lines) {}

    static List<SourceFile> below(Path... folders) {
        List<Path> files = Arrays.stream(folders)
                .flatMap(SourceFile::walk)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(of(unit, positions));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile of(CompilationUnitTree unit, SourcePositions positions) {
        Path path = Path.of(unit.getSourceFile().getName());
        List<String> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .toList();
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void ignored) {
                String name = path.getFileName() + "#" + method.getName();
                methods.add(new Method(name, lines(unit, positions, method)));
                return super.visitMethod(method, ignored);
            }
        }.scan(unit, null);
        return new SourceFile(path, read(path), types, methods);
    }

    /** Annotations and Javadoc are not counted: the modifiers' end is where the signature begins. */
    private static long lines(CompilationUnitTree unit, SourcePositions positions, MethodTree method) {
        Tree start = method.getReturnType() == null ? method : method.getReturnType();
        long first = positions.getStartPosition(unit, start);
        long last = positions.getEndPosition(unit, method);
        if (first < 0 || last < 0) {
            return 0;
        }
        return unit.getLineMap().getLineNumber(last) - unit.getLineMap().getLineNumber(first) + 1;
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return text.lines().count();
    }

    boolean isProduct() {
        return path.startsWith("src/main/java");
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    @Override
    public String toString() {
        return path + " (" + lines() + " lines)";
    }
}
