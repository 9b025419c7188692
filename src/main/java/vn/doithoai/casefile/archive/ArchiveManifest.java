package vn.doithoai.casefile.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says for machines what is in the archive; the same everywhere, to the line breaks. */
@Component
class ArchiveManifest {

    private final ObjectMapper json;

    ArchiveManifest(ObjectMapper json) {
        this.json = json;
    }

    /** @param files in the order of their paths */
    byte[] of(ArchiveContents contents, Collection<ArchivedFile> files, List<ArchivedDocument> documents) {
        Map<String, ArchivedDocument> byPath = new HashMap<>();
        documents.forEach(document -> document.files().keySet().forEach(path -> byPath.put(path, document)));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("caseNumber", contents.round());
        manifest.put("title", contents.title());
        manifest.put("closedOn", contents.closedOn().toString());
        manifest.put("withLettersOnPetitions", contents.letters());
        manifest.put("documents", documents.size());
        manifest.put("files", files.stream().map(file -> line(file, byPath)).toList());
        return write(manifest);
    }

    private static Map<String, Object> line(ArchivedFile file, Map<String, ArchivedDocument> byPath) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("path", file.path());
        line.put("size", file.size());
        line.put("sha256", file.sha256());
        if (byPath.containsKey(file.path())) {
            ArchivedDocument document = byPath.get(file.path());
            line.put("form", document.files().get(file.path()).code());
            line.put("number", document.line().issued().reference());
            line.put("date", document.line().issued().issuedOn().toString());
            line.put("kind", document.line().kind().title());
            line.put("signedOriginal", document.signed());
            line.put("notes", document.notes());
        }
        return line;
    }

    private byte[] write(Map<String, Object> manifest) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return (json.writer(printer).writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
