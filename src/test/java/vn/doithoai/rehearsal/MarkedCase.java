package vn.doithoai.rehearsal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A case file in which everything that people say about themselves or write carries a word that occurs nowhere else, so
 * that wherever it turns up, it came from there.
 */
final class MarkedCase {

    /** Begins every planted word. */
    static final String MARK = "Zqxv";

    /** Begins every planted number; no telephone of ours starts like it. */
    static final String DIGITS = "099977";

    /** Ends every planted word of the secret branch. */
    static final String SECRET = "Zkinq";

    /** Each line is somebody else's, or another matter. */
    private static final Set<String> LINES = Set.of("representatives", "questions", "contents");

    private static final Map<String, UnaryOperator<String>> SHAPED = Map.of(
            "petitionerPhone", mark -> DIGITS + "0001",
            "identityNumber", mark -> DIGITS + "000002",
            "petitionerEmail", mark -> mark.toLowerCase() + "@mau.example");

    private static final Set<String> FREE = Set.of(
            "petitionerName",
            "petitionerAddress",
            "representatives",
            "content",
            "contents",
            "missing",
            "supplement",
            "earlierAnswer",
            "reason",
            "answer",
            "questions",
            "completionResult",
            "delayReason",
            "verdictRemark",
            "remarks");

    private final String secret;
    private final Set<String> secrets = new HashSet<>();
    private final Map<String, String> planted = new HashMap<>();

    /** @param secret how the contents of letters begin that belong to the secret branch */
    MarkedCase(String secret) {
        this.secret = secret;
    }

    CaseFile mark(CaseFile file) {
        file.steps().stream()
                .filter(step -> "DENUNCIATION".equals(step.fields().get("petitionKind")))
                .forEach(step -> step.subject().ifPresent(secrets::add));
        return new CaseFile(
                file.name(),
                file.actors(),
                file.events().stream().map(this::event).toList(),
                file.steps().stream().map(this::step).toList(),
                file.routine().stream().map(this::step).toList(),
                file.until());
    }

    /** Every kind of planted word, by the field that it stands in. */
    Map<String, String> planted() {
        return Map.copyOf(planted);
    }

    private CaseFile.Event event(CaseFile.Event event) {
        boolean hidden = String.valueOf(event.fields().get("content")).startsWith(secret);
        return new CaseFile.Event(
                event.at(), event.start(), event.act(), event.subject(), event.by(), marked(event.fields(), hidden));
    }

    private CaseFile.Step step(CaseFile.Step step) {
        return new CaseFile.Step(
                step.task(),
                step.document(),
                step.subject(),
                step.by(),
                step.at(),
                step.after(),
                step.subject().filter(secrets::contains).isPresent()
                        ? secret(step.fields())
                        : marked(step.fields(), false),
                step.reasons());
    }

    /**
     * Nothing is asked for in these fields; whoever fills them in all the same must not be betrayed by it. Where a
     * denunciation goes to stands on its sealed paper, so only one that stays has its authority marked.
     */
    private Map<String, Object> secret(Map<String, Object> fields) {
        Map<String, Object> marked = new LinkedHashMap<>(fields);
        List<String> filled = fields.containsKey("petitionKind")
                ? "WITHIN".equals(fields.get("competence")) ? List.of("summary", "authority") : List.of("summary")
                : fields.containsKey("decision") ? List.of("reason") : List.of();
        filled.forEach(key -> marked.put(key, plant(key, MARK + key + SECRET)));
        return marked;
    }

    private Map<String, Object> marked(Map<String, Object> fields, boolean hidden) {
        Map<String, Object> marked = new LinkedHashMap<>(fields);
        marked.replaceAll((key, value) -> value instanceof String text ? marked(key, text, hidden) : value);
        return marked;
    }

    private String marked(String key, String text, boolean hidden) {
        String mark = MARK + key.toLowerCase() + (hidden ? SECRET : "");
        if (SHAPED.containsKey(key)) {
            return plant(key, SHAPED.get(key).apply(mark));
        }
        if (!FREE.contains(key)) {
            return text;
        }
        plant(key, mark);
        return LINES.contains(key)
                ? text.lines().map(line -> line(line, mark)).collect(Collectors.joining("\n"))
                : text + " " + mark;
    }

    /** Separators and the word that says "answered" must stay what they are. */
    private static String line(String line, String mark) {
        return Arrays.stream(line.split(" \\| "))
                .map(part -> part.equals("đã trả lời") || part.equals("---") ? part : part + " " + mark)
                .collect(Collectors.joining(" | "));
    }

    private String plant(String key, String mark) {
        planted.put(key + (mark.endsWith(SECRET) ? " (mật)" : ""), mark);
        return mark;
    }

    /** All that must not be found. */
    static List<String> needles() {
        return List.of(MARK, MARK.toLowerCase(), MARK.toUpperCase(), DIGITS);
    }
}
