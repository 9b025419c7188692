package vn.doithoai.document.preview;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.render.LayoutFingerprint;

/**
 * What a reader sees of a document now. Issued files and small drafts are there at once; a large draft is rendered in the
 * background, once for all who ask, and anew when it has changed. Not to be called inside a transaction: another thread
 * must see what is written here.
 */
@Service
public class Previews {

    private static final String TOO_MANY = "Máy chủ đang dựng nhiều tài liệu lớn. Trang này sẽ tự thử lại.";

    /** Characters of the layout's name that tell it from others. */
    private static final int LAYOUT = 16;

    private final Renditions renditions;
    private final PreviewTable table;
    private final PreviewWorkers workers;
    private final PreviewJob job;
    private final PreviewProperties properties;
    private final LayoutFingerprint layout;
    private final Clock clock;

    Previews(
            Renditions renditions,
            PreviewTable table,
            PreviewWorkers workers,
            PreviewJob job,
            PreviewProperties properties,
            LayoutFingerprint layout,
            Clock clock) {
        this.renditions = renditions;
        this.table = table;
        this.workers = workers;
        this.job = job;
        this.properties = properties;
        this.layout = layout;
        this.clock = clock;
    }

    /** How far the document is; begins to render a large one that nobody renders yet. */
    public Preview look(Document document) {
        int rows = longest(document.content().facts());
        if (rows < properties.largeFrom() || renditions.kept(document.id())) {
            return Preview.ready();
        }
        String edition = edition(document);
        Optional<PreviewRow> there = table.find(document.id(), edition);
        if (there.isPresent() && !there.get().abandoned(silentSince())) {
            return there.get().shown();
        }
        String worker = UUID.randomUUID().toString();
        boolean ours = there.map(row -> table.takeOver(row, worker))
                .orElseGet(() -> begin(document.id(), edition, rows, worker));
        return ours ? handOver(document.id(), edition, rows, worker) : waiting(rows);
    }

    /**
     * The files, as soon as {@link #look} says that they are ready.
     *
     * @throws vn.doithoai.document.render.UnrenderableTextException when a small draft has a character nobody can print
     */
    public Optional<Rendition> files(Document document) {
        boolean large = longest(document.content().facts()) >= properties.largeFrom();
        return large && !renditions.kept(document.id())
                ? table.files(document.id(), edition(document))
                : Optional.of(renditions.current(document.id()));
    }

    /** Deletes what was rendered of the owner's documents and is no issued file. */
    public void forget(String owner) {
        table.forgetOf(owner);
    }

    private boolean begin(String documentId, String edition, int rows, String worker) {
        table.tidy(documentId, edition);
        return table.insert(documentId, edition, rows, worker);
    }

    private Preview handOver(String documentId, String edition, int rows, String worker) {
        if (workers.take(() -> job.run(documentId, edition, worker))) {
            return waiting(rows);
        }
        table.drop(worker);
        return new Preview(Preview.State.BUSY, 0, rows, TOO_MANY);
    }

    private static Preview waiting(int rows) {
        return new Preview(Preview.State.WAITING, 0, rows, "");
    }

    private LocalDateTime silentSince() {
        return LocalDateTime.now(clock).minus(properties.silence());
    }

    /** Changes with the text, when number and day are given, and with a release that lays documents out differently. */
    private String edition(Document document) {
        return "%d/%s/%s"
                .formatted(
                        document.version(),
                        document.issued().map(issued -> "" + issued.number()).orElse(""),
                        layout.current().substring(0, LAYOUT));
    }

    /** The longest list anywhere among the facts. */
    private static int longest(Object fact) {
        if (fact instanceof Map<?, ?> map) {
            return map.values().stream().mapToInt(Previews::longest).max().orElse(0);
        }
        return fact instanceof Collection<?> list ? list.size() : 0;
    }
}
