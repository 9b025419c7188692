package vn.doithoai.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .build();

    SeedFile {
        Required.that(office != null, "tệp cần mục office");
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        groups = groups == null ? List.of() : List.copyOf(groups);
        officials = officials == null ? List.of() : List.copyOf(officials);
        legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    }

    /** @throws SeedFileException naming line and expectation when the content does not fit */
    static SeedFile read(InputStream content) {
        try (content) {
            SeedFile file = Optional.ofNullable(YAML.readValue(content, SeedFile.class))
                    .orElseThrow(() -> new SeedFileException("Tệp danh mục trống."));
            file.check();
            return file;
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            throw new SeedFileException("Tệp danh mục sai, gần dòng " + line + ": " + reason(wrong), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check() {
        unique("cơ quan, đơn vị", bodies.stream().map(Body::code).toList());
        unique("nhóm nơi nhận", groups.stream().map(RecipientGroup::code).toList());
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

    private static String reason(JsonProcessingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return "không có trường tên «" + unknown.getPropertyName() + "»; các trường được dùng: "
                    + unknown.getKnownPropertyIds();
        }
        if (wrong instanceof InvalidFormatException invalid) {
            return "giá trị «" + invalid.getValue() + "» không hợp lệ (" + invalid.getOriginalMessage() + ")";
        }
        if (wrong.getCause() instanceof IllegalArgumentException ours) {
            return ours.getMessage();
        }
        return "không đọc được cấu trúc YAML (" + wrong.getOriginalMessage() + ")";
    }
}
