package vn.doithoai.calendar;

import com.fasterxml.jackson.core.JsonLocation;
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
import java.util.Optional;

/**
 * Reads one YAML rules file into records; unknown fields are errors, because a misspelt one would silently lose a
 * rule.
 *
 * @param name what messages call the file
 */
record RuleFile(String name) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .build();

    /** Opens a file that ships with the product. */
    InputStream shipped() {
        return Optional.ofNullable(RuleFile.class.getResourceAsStream("/" + name))
                .orElseThrow(() -> error("không tìm thấy tệp"));
    }

    /** @throws RuleFileException naming line and expectation when the content does not fit */
    <T> T read(InputStream content, Class<T> type) {
        try (content) {
            return Optional.ofNullable(YAML.readValue(content, type)).orElseThrow(() -> error("tệp trống"));
        } catch (JsonProcessingException wrong) {
            throw new RuleFileException(prefix() + place(wrong.getLocation()) + ": " + reason(wrong), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    RuleFileException error(String reason) {
        return new RuleFileException(prefix() + ": " + reason);
    }

    private String prefix() {
        return "Tệp quy tắc " + name;
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ", gần dòng " + location.getLineNr();
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
