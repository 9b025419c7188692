package vn.doithoai.petition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionTrail.Deed;

/**
 * Puts right what is wrong about a petitioner, found by the office or asked for by the person (Luật 91/2025/QH15). The
 * trail says which facts were changed and by whom; the wrong ones are not kept.
 */
@Service
@Transactional
public class IdentityCorrection {

    private static final Map<String, Function<Petitioner, Object>> FACTS = facts();

    private final JdbcClient jdbc;
    private final Identities identities;
    private final EntryRules rules;
    private final PetitionSearch search;
    private final PetitionTrail trail;

    IdentityCorrection(
            JdbcClient jdbc, Identities identities, EntryRules rules, PetitionSearch search, PetitionTrail trail) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.rules = rules;
        this.search = search;
        this.trail = trail;
    }

    /**
     * Replaces the petitioner of the petition's letter.
     *
     * @param seen {@link Petitioner#fingerprint} of what the person had before them
     * @throws InvalidInputException when nothing differs, a value cannot be taken, somebody else was faster or the
     *     identity is gone
     */
    public void correct(Petition petition, String seen, Petitioner right, String user) {
        identities.lock(petition.letterId());
        Petitioner wrong = identities.find(petition.letterId());
        requireKept(petition);
        if (!wrong.fingerprint().equals(seen)) {
            throw new InvalidInputException(
                    "Thông tin người gửi đã được người khác sửa sau khi trang này mở ra. Vui lòng xem lại rồi sửa.");
        }
        int signatories = jdbc.sql("select signatories from petition_letter where id = ?")
                .param(petition.letterId())
                .query(Integer.class)
                .single();
        rules.require(right, petition.channel(), signatories);
        String changed = difference(wrong, right);
        identities.replace(petition.letterId(), right);
        search.ofLetter(petition.letterId(), new Sight(true, true))
                .forEach(content -> trail.add(content.id(), user, Deed.CORRECTED, Optional.of(changed)));
    }

    private static String difference(Petitioner wrong, Petitioner right) {
        String changed = FACTS.entrySet().stream()
                .filter(fact -> !Objects.equals(
                        fact.getValue().apply(wrong), fact.getValue().apply(right)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (changed.isEmpty()) {
            throw new InvalidInputException("Thông tin người gửi không có gì thay đổi.");
        }
        return changed;
    }

    private void requireKept(Petition petition) {
        boolean gone = jdbc.sql("select count(*) from petitioner where letter_id = ? and anonymised_at is not null")
                        .param(petition.letterId())
                        .query(Integer.class)
                        .single()
                > 0;
        if (gone) {
            throw new InvalidInputException("Danh tính người gửi đã được ẩn khi hết thời hạn lưu nên không sửa được.");
        }
    }

    private static Map<String, Function<Petitioner, Object>> facts() {
        Map<String, Function<Petitioner, Object>> facts = new LinkedHashMap<>();
        facts.put("tư cách", Petitioner::standing);
        facts.put("danh xưng", Petitioner::title);
        facts.put("họ tên hoặc tên tổ chức", Petitioner::name);
        facts.put("địa chỉ", Petitioner::address);
        facts.put("điện thoại", Petitioner::phone);
        facts.put("thư điện tử", Petitioner::email);
        facts.put("số định danh", Petitioner::identityNumber);
        facts.put("người đại diện", Petitioner::representatives);
        facts.put("đồng ý công khai tên", Petitioner::publishConsent);
        return facts;
    }
}
