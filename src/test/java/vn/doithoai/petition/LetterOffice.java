package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionLetters.Drafted;

/** An office whose intake is open and which has taken in one petition. */
final class LetterOffice {

    private final ApplicationContext context;
    private Petition petition;

    LetterOffice(ApplicationContext context) {
        this.context = context;
        context.getBean(Pathways.class).intakeOpen();
        context.getBean(Stage.class).moveTo("2025-08-26T09:15");
        take(sample(Optional.of("Trần Văn Mẫu"), Optional.of("tranvanmau@example.vn")));
    }

    static Petitioner sample(Optional<String> name, Optional<String> email) {
        return new Petitioner(
                Standing.PERSON,
                Optional.of("Ông"),
                name,
                Optional.of("tổ 9, phường Tô Hiệu"),
                Optional.empty(),
                email,
                Optional.empty(),
                List.of(),
                false);
    }

    void take(Petitioner who) {
        PetitionEntry entry = new PetitionEntry(
                "DT-2025-02",
                Channel.LETTER,
                LocalDateTime.parse("2025-08-26T09:15"),
                who,
                1,
                "Đề nghị niêm yết công khai quy trình.",
                Optional.empty());
        petition = context.getBean(PetitionIntake.class).register(entry, "chuyenvien");
    }

    void classify(String kind, String competence) {
        context.getBean(Records.class)
                .execute(
                        "update petition set kind = ?, competence = ?, field = 'other',"
                                + " authority = 'UBND phường Tô Hiệu' where id = ?",
                        kind,
                        competence,
                        petition.id());
    }

    Drafted draft(DocumentKind kind) {
        return context.getBean(PetitionLetters.class).draft(petition.id(), kind);
    }

    Document document(DocumentKind kind) {
        return document(draft(kind));
    }

    Document document(Drafted drafted) {
        return context.getBean(DocumentRegister.class).get(drafted.documentId());
    }

    String text(DocumentKind kind) {
        return String.join("\n", paragraphs(document(kind)));
    }

    List<String> paragraphs(Document document) {
        return PdfText.paragraphs(
                context.getBean(Renditions.class).current(document.id()).pdf());
    }

    byte[] receipt() {
        Petitioner who = context.getBean(Identities.class).read(petition, "chuyenvien", Identities.Purpose.RECEIPT);
        return context.getBean(ReceiptSlip.class).pdf(petition, who);
    }

    List<Identities.Reading> readings() {
        return context.getBean(Identities.class).readings(petition);
    }
}
