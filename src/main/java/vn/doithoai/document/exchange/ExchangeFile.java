package vn.doithoai.document.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.doithoai.engine.Sha256;

/**
 * A file in the package.
 *
 * @param type media type
 * @param description what the receiver reads beside the name
 */
record ExchangeFile(String name, String type, String description, byte[] content) {

    /** Names the file inside the package; the same for the same content. */
    String contentId() {
        return UUID.nameUUIDFromBytes((name + Sha256.of(content)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
