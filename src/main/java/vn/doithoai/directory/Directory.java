package vn.doithoai.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/** Answers who exists, who is told and who signs on a given day. Reads only; the seed fills the tables before. */
@Service
@DependsOn("directorySeed")
public class Directory {

    private final BodyTable bodies;
    private final GroupTable groups;
    private final OfficeTables office;

    Directory(BodyTable bodies, GroupTable groups, OfficeTables office) {
        this.bodies = bodies;
        this.groups = groups;
        this.office = office;
    }

    /**
     * Finds a body and warns when it does not exist on that day.
     *
     * @throws UnknownCodeException when no body has the code
     */
    public Lookup find(String code, LocalDate on) {
        Body body = body(code);
        if (body.existsOn(on)) {
            return new Lookup(body, Optional.empty());
        }
        return new Lookup(body, Optional.of(body.endedBefore(on) ? ended(body, on) : notYet(body)));
    }

    /** The body of that day with this code, full or short name, in whatever case. */
    public Optional<Body> named(String codeOrName, LocalDate on) {
        return bodies.existingOn(on).stream()
                .filter(body -> body.calledAs(codeOrName.strip()))
                .findFirst();
    }

    /** @throws UnknownCodeException when no group has the code */
    public RecipientGroup group(String code) {
        return groups.find(code).orElseThrow(() -> new UnknownCodeException("nhóm nơi nhận", code));
    }

    /**
     * Resolves a recipient group for a document of that day.
     *
     * @throws UnknownCodeException when no group has the code
     */
    public Recipients recipients(String groupCode, LocalDate on) {
        RecipientGroup group = group(groupCode);
        Map<String, Recipients.Address> addresses = new LinkedHashMap<>();
        Set<Warning> warnings = new LinkedHashSet<>();
        for (RecipientGroup.Member member : group.members()) {
            for (String code : member.bodies()) {
                Lookup lookup = find(code, on);
                lookup.warning().ifPresent(warnings::add);
                Body target = lookup.inOffice();
                addresses.putIfAbsent(
                        target.code(), new Recipients.Address(target.code(), target.name(), target.email()));
            }
        }
        return new Recipients(
                lines(group, member -> true),
                lines(group, member -> !member.bodies().isEmpty()),
                List.copyOf(addresses.values()),
                List.copyOf(warnings));
    }

    /** The office's own units of that day. */
    public List<Body> units(LocalDate on) {
        return bodies.units().stream().filter(unit -> unit.existsOn(on)).toList();
    }

    /** Warns of each body that a text names although it has ended by that day. */
    public List<Warning> endedIn(String text, LocalDate on) {
        return bodies.endedBefore(on).stream()
                .filter(body -> body.namedIn(text))
                .map(body -> ended(body, on))
                .toList();
    }

    /** The official behind a sign-in name, whether still in the position or not. */
    public Optional<Official> official(String username) {
        return office.official(username);
    }

    /** Those in a position that day who sign documents, highest first. */
    public List<Official> signers(LocalDate on) {
        return office.officials(on).stream()
                .filter(official -> !official.signatureLines().isEmpty())
                .toList();
    }

    public Office office() {
        return office.office();
    }

    /** The texts that a document of that day cites, in printing order. */
    public List<LegalBasis> legalBases(LocalDate on) {
        return office.legalBases(on);
    }

    private List<String> lines(RecipientGroup group, Predicate<RecipientGroup.Member> chosen) {
        return group.members().stream().filter(chosen).map(this::printed).toList();
    }

    private String printed(RecipientGroup.Member member) {
        return member.text().orElseGet(() -> body(member.bodies().get(0)).shortName());
    }

    private Body body(String code) {
        return bodies.find(code).orElseThrow(() -> new UnknownCodeException("cơ quan, đơn vị", code));
    }

    private Warning ended(Body body, LocalDate on) {
        String end = "«" + body.name() + "» không còn hoạt động từ ngày "
                + PrintedDate.of(body.validTo().orElseThrow().plusDays(1));
        Optional<Body> successor = successor(body, on);
        return new Warning(
                body,
                end + successor.map(heir -> "; nay là «" + heir.name() + "».").orElse(" và chưa ghi cơ quan kế thừa."),
                successor);
    }

    private static Warning notYet(Body body) {
        return new Warning(
                body,
                "«" + body.name() + "» chỉ hoạt động từ ngày " + PrintedDate.of(body.validFrom()) + ".",
                Optional.empty());
    }

    /** Follows the chain to the first successor that has not ended; the seed refuses circles. */
    private Optional<Body> successor(Body body, LocalDate on) {
        Optional<Body> next = body.successorCode().map(this::body);
        while (next.isPresent() && next.get().endedBefore(on)) {
            next = next.get().successorCode().map(this::body);
        }
        return next;
    }
}
