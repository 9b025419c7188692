package vn.doithoai.casefile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.document.signature.SignedPosting;
import vn.doithoai.document.signature.SignedVerdict;

/** "Bản ký số": who signed the issued document with their token, or that nobody has yet. */
@Component
@Order(20)
class SignedOriginalPart implements DocumentPart {

    private final SignedOriginals originals;
    private final SignedPosting posting;
    private final Renditions renditions;
    private final People people;

    SignedOriginalPart(SignedOriginals originals, SignedPosting posting, Renditions renditions, People people) {
        this.originals = originals;
        this.posting = posting;
        this.renditions = renditions;
        this.people = people;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        if (!document.state().issued()) {
            return Optional.empty();
        }
        model.addAttribute("signed", page(document, viewer));
        return Optional.of("signed-original.ftlh");
    }

    private SignedPage page(Document document, Viewer viewer) {
        List<SignedVerdict> verdicts = originals.verdicts(document.id());
        boolean mayUpload = viewer.keepsRecords() && renditions.kept(document.id());
        if (verdicts.isEmpty()) {
            return SignedPage.unsigned(mayUpload);
        }
        SignedVerdict counts = verdicts.get(0);
        Optional<LocalDateTime> posted = posting.postedAt(document, counts);
        boolean mayPost = viewer.keepsRecords() && posted.isEmpty();
        return new SignedPage(
                mayUpload,
                counts.signatures().stream().map(SignatureWords::line).toList(),
                counts.match().words(),
                SignatureWords.warnings(document, counts),
                "%s, %s".formatted(people.name(counts.uploadedBy()), PageDates.moment(counts.uploadedAt())),
                counts.sha256(),
                verdicts.stream().skip(1).map(SignatureWords::earlier).toList(),
                posted.map(PageDates::moment).orElse(""),
                mayPost && posting.obstacle(document, counts).isEmpty());
    }
}
