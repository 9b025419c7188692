package vn.doithoai.remedy;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Fate;
import vn.doithoai.document.Signers;
import vn.doithoai.engine.InvalidInputException;

/** When a remedy may be asked for. */
@Component
class RemedyRules {

    private final DocumentFates fates;
    private final RemedyRegister register;
    private final CaseSecrecy secrecy;
    private final Signers signers;

    RemedyRules(DocumentFates fates, RemedyRegister register, CaseSecrecy secrecy, Signers signers) {
        this.fates = fates;
        this.register = register;
        this.secrecy = secrecy;
        this.signers = signers;
    }

    /** @throws InvalidInputException in words for who asks */
    void require(Document document, RemedyWay way) {
        if (!document.state().issued()) {
            throw new InvalidInputException(
                    "Văn bản chưa phát hành: hãy trả lại để người soạn thảo sửa, không cần đính chính hay thu hồi.");
        }
        fates.of(document.id()).stream()
                .filter(suffered -> suffered.fate() != Fate.CORRECTED)
                .findFirst()
                .ifPresent(suffered -> {
                    throw new InvalidInputException(
                            suffered.text() + " nên không xử lý thêm được. Hãy xử lý văn bản sau nếu văn bản đó sai.");
                });
        if (register.running(document.id())) {
            throw new InvalidInputException("Văn bản này đang có một đề nghị xử lý sai sót chưa xong.");
        }
        requireSensible(document, way);
        requireDiscreet(document, way);
        requireSignable(document, way);
    }

    /** Minutes are signed by who took the chair, and by nobody else: another document would stand unsigned for ever. */
    void requireSignable(Document document, RemedyWay way) {
        boolean signs = signers.today().stream()
                .anyMatch(official -> official.username()
                        .equals(Optional.of(document.content().signer())));
        if (way == RemedyWay.REPLACE && document.content().secretary().isPresent() && !signs) {
            throw new InvalidInputException(
                    "Người chủ trì đã ký biên bản nay không còn thẩm quyền ký nên không lập lại "
                            + "biên bản được; hãy đính chính bằng công văn.");
        }
    }

    private static void requireSensible(Document document, RemedyWay way) {
        if (way == RemedyWay.RECALL && document.kind() == DocumentKind.RECALL_NOTICE) {
            throw new InvalidInputException(
                    "Thông báo thu hồi đã đến các nơi nhận nên không thu hồi được nữa; hãy thay thế hoặc đính chính.");
        }
    }

    /** Whoever asked something would be left with nothing, while the books say that there was an answer. */
    private static void requireAnswered(Document document, RemedyWay way) {
        if (way == RemedyWay.RECALL && document.kind() == DocumentKind.ANSWER_LETTER) {
            throw new InvalidInputException(
                    "Thu hồi văn bản trả lời thì kiến nghị không còn câu trả lời; hãy chọn “Thay thế” "
                            + "để gửi câu trả lời đúng, văn bản cũ hết hiệu lực.");
        }
    }

    /** Nothing that anybody types about a secret case may get into a document which passes through many hands. */
    private void requireDiscreet(Document document, RemedyWay way) {
        Secrecy how = secrecy.of(document);
        if (how != Secrecy.OPEN && way == RemedyWay.CORRECT) {
            throw new InvalidInputException(
                    "Văn bản của hồ sơ mật chỉ thay thế hoặc thu hồi, vì công văn đính chính phải nêu lại nội dung.");
        }
        if (how == Secrecy.OPEN) {
            requireAnswered(document, way);
        }
        if (how == Secrecy.NAMING && way == RemedyWay.REPLACE) {
            throw new InvalidInputException("Văn bản này lập trước khi hồ sơ thành hồ sơ mật và có nêu tên người gửi "
                    + "nên không lập lại được; chỉ có thể thu hồi.");
        }
    }
}
