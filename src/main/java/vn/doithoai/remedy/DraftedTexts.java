package vn.doithoai.remedy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/**
 * The texts that the draft of a replacement, a correction or a recall was made with. What is put right here is put right
 * in this document alone: the books of its case are somebody else's. Days and hours are the round's: they come anew from
 * its books.
 */
@Service
@Transactional
public class DraftedTexts {

    private final DocumentFates fates;
    private final Drafting drafting;
    private final FontCoverage font;

    DraftedTexts(DocumentFates fates, Drafting drafting, FontCoverage font) {
        this.fates = fates;
        this.drafting = drafting;
        this.font = font;
    }

    /** What stands there now, in the order of printing; nothing for a document that puts no other one right. */
    @Transactional(readOnly = true)
    public Map<RemedyText, String> of(Document draft) {
        Map<RemedyText, String> texts = new EnumMap<>(RemedyText.class);
        if (draft.state() == DocumentState.DRAFT && fates.given(draft.id()).isPresent()) {
            for (RemedyText text : RemedyText.values()) {
                fact(draft.content().facts(), text.path())
                        .filter(fact -> text.of(draft.kind(), fact))
                        .ifPresent(fact -> texts.put(text, FactLines.write(text.shape(), fact)));
            }
        }
        return texts;
    }

    /**
     * @param typed lines of what {@link #of} gave, put right
     * @param user becomes an author of the document, and so neither checks nor signs it
     * @throws InvalidInputException when a line cannot be read or printed
     */
    public void revise(Document draft, Map<RemedyText, List<String>> typed, String user) {
        DraftContent content = draft.content();
        Map<String, Object> facts = content.facts();
        for (RemedyText text : of(draft).keySet()) {
            List<String> lines = Optional.ofNullable(typed.get(text)).orElse(List.of());
            lines.forEach(font::require);
            facts = with(facts, text.path(), FactLines.read(text, lines));
        }
        DraftContent revised = content.telling(content.legalBases(), facts, entry(content, facts), content.invited());
        drafting.redraw(draft.id(), revised, user);
    }

    /** Guests must not read another place in their calendars than in the invitation. */
    private static Optional<CalendarEntry> entry(DraftContent content, Map<String, Object> facts) {
        Optional<Object> place = fact(facts, RemedyText.PLACE.path());
        return content.calendar()
                .map(entry -> new CalendarEntry(
                        entry.uid(),
                        entry.sequence(),
                        entry.start(),
                        entry.end(),
                        entry.summary(),
                        place.map(Object::toString).orElse(entry.location()),
                        entry.description(),
                        entry.method()));
    }

    private static Optional<Object> fact(Map<?, ?> facts, List<String> path) {
        Optional<Object> found = Optional.ofNullable(facts.get(path.get(0)));
        return path.size() == 1
                ? found
                : found.filter(Map.class::isInstance)
                        .flatMap(inner -> fact((Map<?, ?>) inner, path.subList(1, path.size())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> facts, List<String> path, Object fact) {
        Map<String, Object> changed = new HashMap<>(facts);
        Object told = path.size() == 1
                ? fact
                : with((Map<String, Object>) facts.get(path.get(0)), path.subList(1, path.size()), fact);
        changed.put(path.get(0), told);
        return changed;
    }
}
