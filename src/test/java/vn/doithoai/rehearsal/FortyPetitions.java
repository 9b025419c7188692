package vn.doithoai.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.doithoai.document.render.DocxText;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.rehearsal.reckoning.Reckoning;

/** The shipped round with forty petitions, played once for all tests that look at it. */
final class FortyPetitions {

    static final Path CASE =
            Path.of("src/main/resources/cases/son-la-2025-40-kien-nghi.yaml").toAbsolutePath();

    private static final Path FOLDER = Path.of("target", "forty-petitions").toAbsolutePath();
    private static final Pattern AS_OF = Pattern.compile("Tính đến (\\d{2})h(\\d{2}) ngày (\\d{2}/\\d{1,2}/\\d{4})");
    private static FortyPetitions played;

    private final RehearsalProcess process;

    private FortyPetitions() throws IOException, InterruptedException {
        process = RehearsalProcess.run(FOLDER, CASE.toString(), "--out", "ra");
    }

    static synchronized FortyPetitions played() throws IOException, InterruptedException {
        if (played == null) {
            played = new FortyPetitions();
        }
        return played;
    }

    RehearsalProcess process() {
        return process;
    }

    List<String> timeline() {
        return process.output().lines().toList();
    }

    /** The issued final report. */
    byte[] report(String extension) throws IOException {
        try (var files = Files.list(FOLDER.resolve("ra/van-ban"))) {
            Path report = files.filter(file -> file.toString().endsWith("-BC-VPUB." + extension))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(report);
        }
    }

    List<String> pdfLines() throws IOException {
        return PdfText.paragraphs(report("pdf"));
    }

    List<String> docxLines() throws IOException {
        return DocxText.paragraphs(report("docx"));
    }

    /** The figures as of the moment that the report itself names. */
    Reckoning reckoned() throws IOException {
        MatchResult moment = AS_OF.matcher(String.join("\n", docxLines()))
                .results()
                .findFirst()
                .orElseThrow();
        String day = moment.group(3) + " " + moment.group(1) + ":" + moment.group(2);
        return reckoned(LocalDateTime.parse(day, DateTimeFormatter.ofPattern("dd/M/yyyy HH:mm")));
    }

    static Reckoning reckoned(LocalDateTime at) throws IOException {
        try {
            return Reckoning.of(Files.readString(CASE), at);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
