package vn.doithoai.remedy;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.IssueCheck;

/** A case can become secret while a faulty paper of it is being put right: then nothing that names people goes out. */
@Component
class SecrecyCheck implements IssueCheck {

    private final DocumentFates fates;
    private final CaseSecrecy secrecy;

    SecrecyCheck(DocumentFates fates, CaseSecrecy secrecy) {
        this.fates = fates;
        this.secrecy = secrecy;
    }

    @Override
    public List<String> faults(Document document) {
        boolean remedy = fates.given(document.id()).isPresent();
        return remedy && secrecy.of(document) == Secrecy.NAMING
                ? List.of("Hồ sơ đã trở thành hồ sơ mật nên không phát hành văn bản có nêu tên, nội dung của hồ sơ.")
                : List.of();
    }
}
