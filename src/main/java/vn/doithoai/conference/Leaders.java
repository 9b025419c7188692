package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Official;
import vn.doithoai.engine.InvalidInputException;

/** The head and the deputies among those who may sign. */
@Component
public class Leaders {

    private static final String FOR_THE_HEAD = "KT.";

    private final Directory directory;
    private final Clock clock;

    Leaders(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Official head() {
        return signers().stream()
                .filter(official -> official.signatureLines().size() == 1)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Danh bạ chưa có người đứng đầu cơ quan."));
    }

    /** Deputies who sign and act for the head. */
    public List<Official> deputies() {
        return signers().stream()
                .filter(official -> official.signatureLines().get(0).startsWith(FOR_THE_HEAD))
                .toList();
    }

    Official signer(RoundPlan.SignerRole role) {
        return role == RoundPlan.SignerRole.HEAD
                ? head()
                : deputies().stream()
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException("Danh bạ chưa có cấp phó ký thay."));
    }

    private List<Official> signers() {
        return directory.signers(LocalDate.now(clock));
    }
}
