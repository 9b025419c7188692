package vn.doithoai.rehearsal.reckoning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that a report must have at a moment, reckoned from nothing but the case file's text. */
public final class Reckoning {

    private static final Predicate<Content> ALL = content -> true;

    private final Moves moves;
    private final LocalDateTime at;
    private final List<Letter> letters;
    private final Letters book;
    private final List<Content> contents = new ArrayList<>();

    private Reckoning(JsonNode file, LocalDateTime at) {
        this.moves = new Moves(file, at);
        this.at = at;
        this.book = new Letters(file);
        this.letters = book.all();
        letters.forEach(this::tell);
        contents.stream()
                .filter(content -> content.outcome.equals("MERGED"))
                .forEach(content -> content(content.mergedInto).carries++);
    }

    /** @param at up to which moment things have happened */
    public static Reckoning of(String yaml, LocalDateTime at) throws JsonProcessingException {
        return new Reckoning(new YAMLMapper().readTree(yaml), at);
    }

    public int letters() {
        return (int) letters.stream().filter(letter -> !letter.late()).count();
    }

    /** Contents that came after intake. */
    public int late() {
        return (int) contents.stream().filter(content -> content.letter.late()).count();
    }

    public int contents() {
        return count(ALL);
    }

    public int denunciations() {
        return count(Content::secret);
    }

    public int overdue() {
        return count(content -> content.overdue(at));
    }

    /** Title of the group, then name of the line, then how many. */
    public Map<String, Map<String, Integer>> groups() {
        return Map.of(
                "Theo hình thức gửi", group(content -> Words.CHANNEL.get(content.letter.channel())),
                "Theo loại", group(content -> Words.KIND.get(content.kind)),
                "Theo lĩnh vực", group(content -> Words.FIELD.get(content.field)),
                "Theo thẩm quyền", group(content -> Words.COMPETENCE.get(content.competence)),
                "Theo hình thức trả lời", group(content -> Words.ANSWER.get(content.outcome)),
                "Theo trạng thái giải quyết", group(content -> Words.STATE.get(content.state)));
    }

    /** What the appendix must show, in its order: all that counts but denunciations. */
    public List<Row> rows() {
        return counted()
                .filter(content -> !content.secret())
                .map(content -> Row.of(content, at))
                .toList();
    }

    /** One content, wherever it stands. */
    public Content content(String number) {
        return contents.stream()
                .filter(content -> content.number.equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody who is named in the file, but for those who agreed to be named and for organisations. */
    public List<String> privateNames() {
        return letters.stream().flatMap(Reckoning::privateNames).distinct().toList();
    }

    private static Stream<String> privateNames(Letter letter) {
        boolean open = letter.fields().path("publishConsent").asBoolean() || letter.organisation();
        Stream<String> speakers = letter.text("representatives").lines();
        return Stream.concat(open ? Stream.of() : Stream.of(letter.text("petitionerName")), speakers)
                .filter(name -> !name.isBlank());
    }

    private void tell(Letter letter) {
        List<JsonNode> moves = this.moves.of(letter.number());
        boolean split = moves.stream()
                .anyMatch(move -> move.path("fields").path("contents").isTextual());
        contents.add(told(letter, letter.number(), moves));
        (split ? book.parts(letter.number()) : List.<String>of())
                .forEach(number -> contents.add(told(letter, number, this.moves.of(number))));
    }

    private Content told(Letter letter, String number, List<JsonNode> moves) {
        Content content = new Content(number, letter);
        Story story = new Story(content);
        if (Letters.answeredAtOnce(letter)) {
            story.answeredAtOnce();
        }
        moves.forEach(move -> story.move(move, Moves.moment(move)));
        story.silence(at);
        return content;
    }

    private Map<String, Integer> group(Function<Content, String> trait) {
        return counted().collect(Collectors.toMap(trait, content -> 1, Integer::sum, TreeMap::new));
    }

    private int count(Predicate<Content> wanted) {
        return (int) counted().filter(wanted).count();
    }

    private Stream<Content> counted() {
        return contents.stream().filter(Content::counts);
    }
}
