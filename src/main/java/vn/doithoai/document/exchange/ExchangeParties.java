package vn.doithoai.document.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Office;
import vn.doithoai.document.Document;
import vn.doithoai.engine.InvalidInputException;

/**
 * Between whom a document travels: the office and the agencies on its list. Citizens are no agencies and are left out,
 * and so are the office's own units, which get it in the house.
 */
@Component
class ExchangeParties {

    private final Directory directory;

    ExchangeParties(Directory directory) {
        this.directory = directory;
    }

    /** @throws InvalidInputException when the office has no code */
    Party sender() {
        Office office = directory.office();
        return office.agencyCode()
                .map(code -> new Party(code, office.hostName()))
                .orElseThrow(() -> new InvalidInputException(
                        "Chưa có mã định danh của cơ quan ban hành (%s) trong danh mục, nên chưa xuất được gói edXML."
                                .formatted(office.hostName())));
    }

    /** @throws InvalidInputException naming every agency without a code, or when there is no agency to send to */
    List<Party> recipients(Document document) {
        Map<String, Party> parties = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Recipient recipient : document.content().deliverTo()) {
            Optional<Body> body = recipient.citizen() ? Optional.empty() : known(recipient, document);
            Optional<String> code = body.flatMap(Body::agencyCode);
            if (code.isPresent()) {
                parties.putIfAbsent(code.get(), new Party(code.get(), recipient.name()));
            } else if (!recipient.citizen()
                    && body.map(Body::kind).filter(Body.Kind.UNIT::equals).isEmpty()) {
                missing.add(recipient.name());
            }
        }
        require(parties, missing);
        return List.copyOf(parties.values());
    }

    private Optional<Body> known(Recipient recipient, Document document) {
        return directory.named(recipient.name(), document.issued().orElseThrow().issuedOn());
    }

    private static void require(Map<String, Party> parties, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new InvalidInputException(
                    "Chưa có mã định danh trong danh mục của: %s. Vui lòng bổ sung mã rồi xuất lại gói edXML."
                            .formatted(String.join("; ", missing)));
        }
        if (parties.isEmpty()) {
            throw new InvalidInputException(
                    "Văn bản này không có cơ quan nhận ngoài cơ quan, nên không có gói edXML để xuất.");
        }
    }
}
