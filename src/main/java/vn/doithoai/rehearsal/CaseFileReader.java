package vn.doithoai.rehearsal;

import com.fasterxml.jackson.core.JsonLocation;
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

    static CaseFile read(String yaml) {
        try {
            CaseFile file = mapper().readValue(yaml, CaseFile.class);
            CaseFileCheck.check(file, CaseFileLines.of(yaml));
            return file;
        } catch (UnrecognizedPropertyException e) {
            throw at(
                    e.getLocation(),
                    "không có mục “%s” ở đây; các mục được phép: %s."
                            .formatted(e.getPropertyName(), names(e.getKnownPropertyIds())));
        } catch (InvalidFormatException e) {
            throw at(e.getLocation(), "“%s” không đúng; cần %s.".formatted(e.getValue(), expected(e.getTargetType())));
        } catch (MismatchedInputException e) {
            throw at(e.getLocation(), mismatch(e));
        } catch (JsonProcessingException e) {
            throw at(e.getLocation(), "không đọc được YAML; kiểm tra thụt dòng, dấu hai chấm và dấu nháy.");
        }
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

    private static CaseFileException at(JsonLocation location, String expected) {
        return new CaseFileException(location == null ? 1 : location.getLineNr(), expected);
    }
}
