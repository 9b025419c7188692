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
import java.util.Optional;

/** Reads the files that administrators write; what does not fit is told with its line. */
final class DirectoryYaml {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .build();

    private DirectoryYaml() {}

    /** @throws SeedFileException naming line and expectation when the content does not fit */
    static <T> T read(InputStream content, Class<T> type) {
        try (content) {
            return Optional.ofNullable(YAML.readValue(content, type))
                    .orElseThrow(() -> new SeedFileException("Tệp danh mục trống."));
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            throw new SeedFileException("Tệp danh mục sai, gần dòng " + line + ": " + reason(wrong), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
