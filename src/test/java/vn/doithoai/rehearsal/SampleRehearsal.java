package vn.doithoai.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample round, played once for all tests that look at it, into a folder where a rehearsal of another round that
 * nobody finishes has left its files.
 */
final class SampleRehearsal {

    /** The head never decides about the second round; the first one stops at its draft. */
    static final String UNFINISHED = """
            name: Hội nghị không ai làm tiếp
            actors:
              chuyenvien: [case-officer]
              chanhvanphong: [head]
            events:
              - at: 2025-02-03T08:00
                start: conference
                by: chuyenvien
                fields:
                  year: 2025
                  ordinal: 1
                  planReference: 62/KH-VPUB
                  planDate: "2024-12-19"
                  noticeOn: "2025-02-05"
                  intakeFrom: "2025-02-10"
                  intakeTo: "2025-02-21"
                  sessionDay: "2025-03-14"
                  sessionFrom: "08:00"
                  sessionUntil: "11:00"
                  place: Phòng họp 219
                  signerRole: HEAD
            steps:
              - task: UserTask_DecideRound
                by: chanhvanphong
                fields: {decision: approve}
              - task: UserTask_DraftDocument
                by: chuyenvien
            """;

    private static final Path FOLDER = Path.of("target", "rehearsal-it").toAbsolutePath();
    private static SampleRehearsal played;

    private final RehearsalProcess unfinished;
    private final List<String> leftByUnfinished;
    private final RehearsalProcess sample;

    private SampleRehearsal() throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createDirectories(FOLDER).resolve("do-dang.yaml"), UNFINISHED);
        unfinished = RehearsalProcess.run(FOLDER, file.toString(), "--out", "tmp");
        leftByUnfinished = documents();
        sample = RehearsalProcess.run(FOLDER, "--out", "tmp");
    }

    static synchronized SampleRehearsal played() throws IOException, InterruptedException {
        if (played == null) {
            played = new SampleRehearsal();
        }
        return played;
    }

    RehearsalProcess unfinished() {
        return unfinished;
    }

    List<String> leftByUnfinished() {
        return leftByUnfinished;
    }

    RehearsalProcess sample() {
        return sample;
    }

    List<String> documents() {
        return files("van-ban").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    List<Path> mails() {
        return files("thu");
    }

    byte[] document(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve("tmp/van-ban").resolve(name));
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("tmp").resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
