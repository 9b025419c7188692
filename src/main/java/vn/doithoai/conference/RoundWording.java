package vn.doithoai.conference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Wording of the host office that all its rounds share, kept as data in {@code rules/conference.yaml}.
 *
 * @param hostShort the host agency as running text shortens it
 * @param headShort the head likewise
 * @param matters what is received at a dialogue, one clause each
 * @param noticeReceivers whom the notice goes to, as reports sum it up
 */
record RoundWording(
        String hostShort,
        String headShort,
        List<String> matters,
        String noticeReceivers,
        List<String> channels,
        String contact) {

    static RoundWording shipped() {
        try (InputStream content = RoundWording.class.getResourceAsStream("/rules/conference.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(content, RoundWording.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
