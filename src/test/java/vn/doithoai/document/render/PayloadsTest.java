package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;

/**
 * Whatever stands in whichever text field of whichever template: it is printed as the text that it is, or refused in
 * words; it is never evaluated, and it never becomes a part of the document's build.
 */
class PayloadsTest {

    private static final FilledPages PAGES = new FilledPages();

    static Stream<Arguments> templates() {
        return Stream.of(
                        AllSamples.drafts(),
                        Stream.of(
                                SamplePetitionContents.receipt(), SampleContents.issued(SampleContents.report(), 5, 5)))
                .flatMap(contents -> contents)
                .map(content ->
                        Arguments.of(content.template() + (content.reference().issued() ? " issued" : ""), content));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void every_field_prints_the_text_that_it_was_given(String template, DocumentContent content) {
        List<PrintedFields> harmless = PAGES.of(HostileContent.marked(content, "vô hại"));
        assertThat(harmless.get(0).fields()).hasSizeGreaterThan(5);
        assertThat(harmless.get(1).fields()).hasSizeGreaterThan(5);

        assertThat(Stream.concat(Payload.brief(), Stream.of(Payload.longWord()))
                        .parallel()
                        .flatMap(payload -> faults(harmless, content, payload)))
                .isEmpty();
        assertThat(PayloadCanary.touched()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void fields_that_are_nothing_but_a_sign_leave_the_page_whole(String template, DocumentContent content) {
        List<String> unsound = Stream.concat(
                        Stream.of(new Payload("nothing", ""), new Payload("one space", " ")), Payload.brief())
                .filter(payload -> payload.text().length() < 8)
                .flatMap(payload -> unsound(content, payload))
                .toList();

        assertThat(unsound).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void only_dates_and_codes_are_left_out(String template, DocumentContent content) {
        assertThat(HostileContent.dates(content))
                .isSubsetOf(
                        "answerBy",
                        "asOf",
                        "countedOn",
                        "date",
                        "due",
                        "dueOn",
                        "endedAt",
                        "intakeFrom",
                        "intakeTo",
                        "issuedOn",
                        "planDate",
                        "receivedAt",
                        "receivedOn",
                        "sessionEnd",
                        "sessionStart",
                        "startedAt");
    }

    @Test
    void there_are_more_than_three_hundred_and_no_two_are_alike() {
        assertThat(Payload.all().map(Payload::text)).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(Payload.all().map(Payload::name)).doesNotHaveDuplicates();
    }

    @Test
    void the_canary_dies_in_an_open_template_engine() throws IOException, TemplateException {
        String call = "${\"vn.doithoai.document.render.PayloadCanary\"?new()(\"x\")}";
        assertThat(Payload.all().map(Payload::text)).contains(call);
        StringWriter out = new StringWriter();

        new Template("open", call, new Configuration(Configuration.VERSION_2_3_34)).process(Map.of(), out);

        assertThat(out).hasToString("1337");
        assertThat(PayloadCanary.touched()).isPositive();
    }

    @Test
    void an_evaluated_or_escaped_field_would_be_found() {
        PrintedFields harmless = PrintedFields.read("<p>q0zvô hạiz0q</p>");
        Payload sum = new Payload("sum", "${7*191}");

        assertThat(FilledPages.faults(harmless, PrintedFields.read("<p>q0z${7*191}z0q</p>"), sum))
                .isEmpty();
        assertThat(FilledPages.faults(harmless, PrintedFields.read("<p>q0z1337z0q</p>"), sum))
                .isNotEmpty();
        assertThat(FilledPages.faults(harmless, PrintedFields.read("<p>q0z<b/>${7*191}z0q</p>"), sum))
                .isNotEmpty();
        assertThat(FilledPages.faults(harmless, PrintedFields.read("<p>q0z${7*191}z0q 1337</p>"), sum))
                .isNotEmpty();
    }

    private static Stream<String> faults(List<PrintedFields> harmless, DocumentContent content, Payload payload) {
        try {
            List<PrintedFields> pages = PAGES.of(HostileContent.marked(content, payload.text()));
            return Stream.of(0, 1, 2)
                    .flatMap(page -> FilledPages.faults(harmless.get(page), pages.get(page), payload).stream())
                    .map(fault -> payload.name() + ": " + fault);
        } catch (UnrenderableTextException refused) {
            return refused.getMessage().contains("Vui lòng") ? Stream.empty() : Stream.of(refused.getMessage());
        } catch (AssertionError | RuntimeException broken) {
            return Stream.of(payload.name() + ": " + broken);
        }
    }

    private static Stream<String> unsound(DocumentContent content, Payload payload) {
        try {
            PAGES.of(HostileContent.everywhere(content, payload.text()));
            return Stream.empty();
        } catch (UnrenderableTextException refused) {
            return Stream.empty();
        } catch (AssertionError | RuntimeException broken) {
            return Stream.of(payload.name() + ": " + broken);
        }
    }
}
