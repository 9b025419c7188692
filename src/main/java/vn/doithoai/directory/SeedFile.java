package vn.doithoai.directory;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole directory as one YAML file writes it, checked before anything is stored. */
record SeedFile(
        Office office,
        List<Body> bodies,
        List<RecipientGroup> groups,
        List<Official> officials,
        List<LegalBasis> legalBases) {

    SeedFile {
        Required.that(office != null, "tệp cần mục office");
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        groups = groups == null ? List.of() : List.copyOf(groups);
        officials = officials == null ? List.of() : List.copyOf(officials);
        legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    }

    /** @throws SeedFileException naming line and expectation when the content does not fit */
    static SeedFile read(InputStream content) {
        SeedFile file = DirectoryYaml.read(content, SeedFile.class);
        file.check();
        return file;
    }

    private void check() {
        unique("cơ quan, đơn vị", bodies.stream().map(Body::code).toList());
        unique("nhóm nơi nhận", groups.stream().map(RecipientGroup::code).toList());
        RequiredGroups.missing(groups.stream().map(RecipientGroup::code).toList())
                .ifPresent(group -> {
                    throw new SeedFileException("Tệp danh mục sai: thiếu nhóm nơi nhận " + group + ".");
                });
        unique("căn cứ", legalBases.stream().map(LegalBasis::code).toList());
        unique(
                "tài khoản",
                officials.stream()
                        .flatMap(official -> official.username().stream())
                        .toList());
        Map<String, Body> byCode = bodies.stream().collect(Collectors.toMap(Body::code, Function.identity()));
        bodies.forEach(body -> requireEnd(body, byCode));
        groups.forEach(group -> group.members().stream()
                .flatMap(member -> member.bodies().stream())
                .forEach(code -> known(code, "nhóm «" + group.code() + "»", byCode)));
    }

    /** Walks the successors: each must be known, and none may come twice. */
    private static void requireEnd(Body body, Map<String, Body> byCode) {
        Set<String> seen = new HashSet<>();
        Body current = body;
        while (current.successorCode().isPresent()) {
            if (!seen.add(current.code())) {
                throw new SeedFileException("Tệp danh mục sai: chuỗi kế thừa của «" + body.code() + "» đi vòng tròn.");
            }
            current = known(current.successorCode().get(), "cơ quan «" + current.code() + "»", byCode);
        }
    }

    private static Body known(String code, String owner, Map<String, Body> byCode) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new SeedFileException(
                        "Tệp danh mục sai: " + owner + " nhắc đến mã «" + code + "» không có trong bodies."));
    }

    private static void unique(String what, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw new SeedFileException("Tệp danh mục sai: " + what + " «" + code + "» được khai hai lần.");
        });
    }
}
