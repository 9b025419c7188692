package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.petition.excel.BadWorkbooks;
import vn.doithoai.petition.process.TaskScenes.Right;

/** Each form of a petition's tasks: what is wrong is refused and changes nothing, payloads are taken as the text they are. */
@ProcessTest
class BadTaskFormTest {

    private static final List<String> KEPT_IN = List.of("petition", "petition_event");
    private static final List<String> LOOKED_THROUGH =
            List.of("petition", "petition_event", "document", "document_author", "commitment", "delivery_message");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    private TaskScenes scenes;

    @BeforeEach
    void scenes() {
        scenes = new TaskScenes(context);
    }

    static List<Right> rights() {
        return TaskScenes.all();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void badOnesAreRefusedAndTheRightOneIsTaken(Right right) {
        scenes.open(right.form());
        new Refusals(desk, records)
                .all(
                        BadForms.of(right.form(), right.fields()),
                        fields -> () -> desk.submit(right.task(), right.by(), fields));
        assertThat(desk.open()).contains(right.task());

        desk.submit(right.task(), right.by(), right.fields());
        assertThat(desk.open()).doesNotContain(right.task());
    }

    @ParameterizedTest
    @MethodSource("rights")
    void payloadsStandOnTheRegisterAsTheyWereWritten(Right right) {
        scenes.open(right.form());
        Map<String, String> texts = BadForms.texts(right.form(), right.fields()).entrySet().stream()
                .filter(text -> right.kept().contains(text.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> Payloads.together(text.getKey().equals("contents") ? 2 : 1, text.getValue())));
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(right.kept());
        Fields loaded = right.fields();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            loaded = loaded.with(text.getKey(), text.getValue());
        }
        desk.complete(right.task(), right.by(), loaded);

        String kept = values(KEPT_IN);
        texts.values().stream()
                .flatMap(text -> Arrays.stream(text.split("\n---\n")))
                .forEach(text -> assertThat(kept).contains(text));
        assertThat(values(LOOKED_THROUGH)).doesNotContain(Payloads.EVALUATED);
    }

    private String values(List<String> tables) {
        return tables.stream()
                .flatMap(table -> records.rows(table).stream())
                .map(row -> row.values().toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void noFormAndNoFieldIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms", "petition"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".form", "")))
                    .filteredOn(form -> !form.equals("register-petition"))
                    .containsExactlyInAnyOrderElementsOf(
                            rights().stream().map(Right::form).collect(Collectors.toSet()));
        }
        rights().stream().collect(Collectors.groupingBy(Right::form)).forEach((form, rights) -> {
            Set<String> filled = rights.stream()
                    .flatMap(right -> right.fields().values().keySet().stream())
                    .collect(Collectors.toSet());
            assertThat(filled).as(form).containsExactlyInAnyOrderElementsOf(BadForms.keys(form));
        });
    }

    @Test
    void thereAreMoreThanTwoHundredWithTheWorkbooks() {
        int forms = rights().stream()
                .mapToInt(right -> BadForms.of(right.form(), right.fields()).size())
                .sum();
        assertThat(forms).isGreaterThan(100);
        assertThat(forms + BadWorkbooks.all().size()).isGreaterThan(200);
    }
}
