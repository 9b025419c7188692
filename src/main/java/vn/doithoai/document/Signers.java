package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Official;
import vn.doithoai.engine.InvalidInputException;

/**
 * Who may be named as a document's signer: head and deputies with an account. The head of division, who would sign by
 * order (TL.), is left out, because checking the content is that person's duty and nobody does both.
 */
@Component
public class Signers {

    private static final String BY_ORDER = "TL.";

    private final Directory directory;
    private final Clock clock;

    Signers(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Those of today. */
    public List<Official> today() {
        return directory.signers(LocalDate.now(clock)).stream()
                .filter(official -> official.username().isPresent())
                .filter(official -> official.signatureLines().stream().noneMatch(line -> line.startsWith(BY_ORDER)))
                .toList();
    }

    /** @throws InvalidInputException when this user is not among them */
    void require(String user) {
        if (today().stream().map(Official::username).noneMatch(Optional.of(user)::equals)) {
            throw new InvalidInputException("Vui lòng chọn người ký trong danh sách: Chánh Văn phòng hoặc cấp phó.");
        }
    }
}
