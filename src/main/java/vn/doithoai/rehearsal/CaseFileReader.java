package vn.doithoai.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a case file, or says in Vietnamese where it is wrong and what was expected there. */
final class CaseFileReader {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDateTime.class, "ngày giờ dạng 2025-08-25T08:00",
            Duration.class, "khoảng thời gian dạng PT2H hoặc P1D",
            String.class, "một chuỗi chữ",
            Map.class, "các cặp “tên: giá trị”",
            Collection.class, "một danh sách, mỗi mục bắt đầu bằng dấu -");

    private CaseFileReader() {}

    /** @throws CaseFileException naming the line and what was expected there */
    static CaseFile read(String yaml) {
        CaseFileLines lines = CaseFileLines.of(yaml);
        try {
            CaseFile file = mapper().readValue(yaml, CaseFile.class);
            CaseFileCheck.check(file, lines);
            return file;
        } catch (JsonMappingException e) {
            throw new CaseFileException(lines.line(path(e)), problem(e));
        } catch (JsonProcessingException e) {
            throw new CaseFileException(e.getLocation().getLineNr(), "không đọc được giá trị ở đây.");
        }
    }

    private static Object[] path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? (Object) part.getIndex() : part.getFieldName())
                .toArray();
    }

    private static String problem(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "không có mục “%s” ở đây; các mục được phép: %s."
                    .formatted(unknown.getPropertyName(), names(unknown.getKnownPropertyIds()));
        }
        if (e instanceof InvalidFormatException wrong) {
            return "“%s” không đúng; cần %s.".formatted(wrong.getValue(), expected(wrong.getTargetType()));
        }
        return e instanceof MismatchedInputException other ? mismatch(other) : "giá trị không đúng.";
    }

    private static YAMLMapper mapper() {
        return YAMLMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static String mismatch(MismatchedInputException e) {
        String where = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .reduce((first, second) -> second)
                .map("“%s”"::formatted)
                .orElse("tệp");
        return e.getMessage().startsWith("Missing required")
                ? "thiếu mục %s.".formatted(missing(e))
                : "%s không đúng; cần %s.".formatted(where, expected(e.getTargetType()));
    }

    private static String missing(MismatchedInputException e) {
        String message = e.getOriginalMessage();
        return "“" + message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\'')) + "”";
    }

    private static String expected(Class<?> type) {
        return Optional.ofNullable(type).stream()
                .flatMap(wanted -> EXPECTED.entrySet().stream()
                        .filter(known -> known.getKey().isAssignableFrom(wanted)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("các mục như trong tệp mẫu");
    }

    private static String names(Collection<Object> known) {
        return known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
