package vn.doithoai.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Leaves drafts and issued documents in the output folder. */
@OnStage
class Archive {

    private final Renditions renditions;
    private final Path folder;

    Archive(Renditions renditions, @Value("${doithoai.rehearsal.out}") Path folder) {
        this.renditions = renditions;
        this.folder = folder.resolve("van-ban");
    }

    /** Takes away what an earlier rehearsal left in the same folder, and nothing else. */
    static void clear(Path folder) {
        try {
            remove(folder.resolve("van-ban"), "*.{pdf,docx}");
            remove(folder.resolve("thu"), "*.eml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder, String pattern) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    /** @return what to tell about it */
    String draft(Document document) {
        return write(document, name(document) + "-du-thao");
    }

    /** @return what to tell about it */
    String issued(Document document) {
        return write(
                document,
                name(document) + "-"
                        + document.issued().orElseThrow().reference().replace('/', '-'));
    }

    private String write(Document document, String name) {
        Rendition rendition = renditions.current(document.id());
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), rendition.pdf());
            Files.write(folder.resolve(name + ".docx"), rendition.docx());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Tệp: van-ban/%s.pdf, .docx".formatted(name);
    }

    private static String name(Document document) {
        return document.caseNumber().replace('/', '_');
    }
}
