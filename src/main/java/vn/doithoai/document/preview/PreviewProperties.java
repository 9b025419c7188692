package vn.doithoai.document.preview;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large documents are rendered in the background; properties {@code doithoai.preview.*}.
 *
 * @param largeFrom a list of so many entries among its facts makes a document large
 * @param threads how many large documents a node renders at a time; each takes up to 300 MB
 * @param waiting how many more may wait on a node
 * @param silence after which a node counts as fallen and its work is taken over
 */
@ConfigurationProperties("doithoai.preview")
public record PreviewProperties(
        @DefaultValue("500") int largeFrom,
        @DefaultValue("1") int threads,
        @DefaultValue("20") int waiting,
        @DefaultValue("5m") Duration silence) {}
