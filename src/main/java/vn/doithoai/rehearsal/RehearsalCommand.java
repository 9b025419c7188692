package vn.doithoai.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code rehearse [CASE.yaml] [--out DIR]}: plays a case and tells by its exit code whether the round ended. */
public final class RehearsalCommand {

    static final String PROFILE = "rehearsal";

    private static final String SAMPLE = "/cases/son-la-2025-lan-2.yaml";
    private static final String USAGE = "Cách dùng: rehearse [TÌNH_HUỐNG.yaml] [--out THƯ_MỤC]";
    private static final int ENDED = 0;
    private static final int NOT_ENDED = 1;
    private static final int WRONG_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;

    public RehearsalCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * @param arguments what follows the word {@code rehearse}
     * @return 0 when the round ended, 1 when it did not, 2 when the arguments or the case file are wrong
     */
    public int run(Class<?> application, List<String> arguments) {
        try {
            Arguments read = Arguments.read(arguments);
            CaseFile file = CaseFileReader.read(read.content());
            play(application, file, read.out());
            return ENDED;
        } catch (CaseFileException e) {
            err.println(e.getMessage());
            return WRONG_INPUT;
        } catch (RehearsalException e) {
            err.println(e.getMessage());
            return NOT_ENDED;
        } catch (RuntimeException e) {
            err.println("Diễn tập dừng vì lỗi kỹ thuật: " + Fault.cause(e));
            return NOT_ENDED;
        }
    }

    private void play(Class<?> application, CaseFile file, Path folder) {
        Archive.clear(folder);
        out.println("Diễn tập: " + file.name());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(isolated(folder))) {
            context.getBean(Rehearsal.class).play(file).lines().forEach(out::println);
        }
        out.println("Văn bản và thư ở thư mục: " + folder.toAbsolutePath());
    }

    /** As arguments, because these outrank what the environment of a production server may say. */
    private static String[] isolated(Path folder) {
        return new String[] {
            "--spring.profiles.active=" + PROFILE,
            "--doithoai.rehearsal.out=" + folder,
            "--spring.datasource.url=jdbc:h2:mem:rehearsal",
            "--spring.datasource.username=sa",
            "--spring.datasource.password=",
            "--doithoai.mail.host="
        };
    }

    /**
     * @param content the case file's text
     * @param out folder for documents and mails
     */
    private record Arguments(String content, Path out) {

        static Arguments read(List<String> given) {
            List<String> rest = new ArrayList<>(given);
            Path out = Path.of("dien-tap");
            int option = rest.indexOf("--out");
            if (option >= 0) {
                if (option + 1 >= rest.size()) {
                    throw new CaseFileException(USAGE);
                }
                out = Path.of(rest.remove(option + 1));
                rest.remove(option);
            }
            if (rest.size() > 1 || rest.stream().anyMatch(word -> word.startsWith("--"))) {
                throw new CaseFileException(USAGE);
            }
            return new Arguments(content(rest.stream().findFirst()), out);
        }

        private static String content(Optional<String> path) {
            try {
                return path.isPresent() ? Files.readString(Path.of(path.get())) : sample();
            } catch (IOException e) {
                throw new CaseFileException("Không đọc được tệp tình huống “%s”.".formatted(path.orElse(SAMPLE)));
            }
        }

        private static String sample() throws IOException {
            try (InputStream shipped = RehearsalCommand.class.getResourceAsStream(SAMPLE)) {
                return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
