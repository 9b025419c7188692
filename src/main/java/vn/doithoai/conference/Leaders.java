package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Official;
import vn.doithoai.engine.InvalidInputException;

/** The officials a round counts on: the head, the deputies, and whoever prepares it. */
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

    /** Names of the deputies who can sign in, by account, in the order of rank. */
    Map<String, String> deputyAccounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        deputies().forEach(deputy -> deputy.username().ifPresent(account -> accounts.put(account, deputy.name())));
        return accounts;
    }

    /**
     * The secretary's name and position stand in the minutes, so that somebody outside the directory cannot prepare a
     * round.
     *
     * @throws InvalidInputException when the user is no official in office
     */
    void requireInOffice(String username) {
        directory
                .official(username)
                .filter(official -> official.inOfficeOn(LocalDate.now(clock)))
                .orElseThrow(() -> new InvalidInputException(
                        "Tài khoản “%s” không có trong danh bạ cán bộ đương nhiệm nên không thể lập hội nghị."
                                .formatted(username)));
    }

    Official signer(RoundPlan.SignerRole role) {
        return role == RoundPlan.SignerRole.HEAD
                ? head()
                : deputies().stream()
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException("Danh bạ chưa có cấp phó ký thay."));
    }

    RoundPlan.SignerRole roleOf(String account) {
        return account.equals(account(head())) ? RoundPlan.SignerRole.HEAD : RoundPlan.SignerRole.DEPUTY;
    }

    private List<Official> signers() {
        return directory.signers(LocalDate.now(clock));
    }

    /** @throws InvalidInputException when the official cannot sign in */
    static String account(Official official) {
        return official.username()
                .orElseThrow(() -> new InvalidInputException("Người ký trong danh bạ chưa có tài khoản."));
    }
}
