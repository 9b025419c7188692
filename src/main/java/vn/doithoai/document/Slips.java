package vn.doithoai.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.render.DocumentRenderer;

/** Prints receipts. They pass no checks and no records clerk, so nothing of them is kept here. */
@Service
public class Slips {

    private final DocumentRenderer renderer;
    private final Frames frames;

    Slips(DocumentRenderer renderer, Frames frames) {
        this.renderer = renderer;
        this.frames = frames;
    }

    /**
     * Renders the slip; the same slip always gives the same bytes.
     *
     * @return a tagged, archival PDF
     * @throws vn.doithoai.engine.InvalidInputException when a text cannot be printed
     */
    public byte[] pdf(Slip slip) {
        return renderer.render(content(slip)).pdf();
    }

    private DocumentContent content(Slip slip) {
        return new DocumentContent(
                slip.template(),
                DocumentKind.RECEIPT,
                frames.letterhead(),
                day(slip.on()),
                slip.subject(),
                List.of(),
                List.of(),
                slip.facts(),
                List.of(),
                List.of(),
                slip.signatures(),
                Marks.none());
    }

    private static Reference day(LocalDate on) {
        return new Reference(Optional.empty(), "", Optional.of(on.getDayOfMonth()), on.getMonthValue(), on.getYear());
    }
}
