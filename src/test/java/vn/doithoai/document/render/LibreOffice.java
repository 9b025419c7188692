package vn.doithoai.document.render;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own LibreOffice as a second reader of our DOCX. It sees no font but Tinos under the name of Times New
 * Roman, so that its lines break where ours do whatever fonts the machine has.
 *
 * @param workplace an empty folder for its profile, its fonts and its output
 */
record LibreOffice(Path workplace) {

    private static final long MINUTES = 4;

    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <cachedir>%1$s/cache</cachedir>
              <match target="pattern">
                <test name="family"><string>Times New Roman</string></test>
                <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
              </match>
            </fontconfig>
            """;

    /** Skips the calling test, with the reason, where the machine has no LibreOffice. */
    static void assumeAvailable() {
        Assumptions.assumeTrue(
                executable().isPresent(), "bỏ qua: máy này không có LibreOffice (cài gói libreoffice-writer-nogui)");
    }

    /** Converts all of them in one run. */
    List<Path> toPdf(List<Path> documents) throws IOException, InterruptedException {
        installFonts();
        Path out = Files.createDirectories(workplace.resolve("out"));
        List<String> command = new ArrayList<>(List.of(
                executable().orElseThrow().toString(),
                "-env:UserInstallation=" + workplace.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString()));
        documents.forEach(document -> command.add(document.toString()));
        run(command);
        return documents.stream()
                .map(document -> out.resolve(document.getFileName().toString().replace(".docx", ".pdf")))
                .toList();
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = workplace.resolve("log.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .put("FONTCONFIG_FILE", workplace.resolve("fonts.conf").toString());
        builder.environment().put("HOME", workplace.toString());
        Process office = builder.start();
        if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not finish: " + Files.readString(log));
        }
    }

    private void installFonts() throws IOException {
        Path fonts = Files.createDirectories(workplace.resolve("fonts"));
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            String file = "Tinos-" + face + ".ttf";
            try (InputStream bytes = LibreOffice.class.getResourceAsStream("/fonts/Tinos/" + file)) {
                Files.copy(Objects.requireNonNull(bytes, file), fonts.resolve(file));
            }
        }
        Files.writeString(workplace.resolve("fonts.conf"), FONTS.formatted(workplace));
    }

    private static Optional<Path> executable() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
