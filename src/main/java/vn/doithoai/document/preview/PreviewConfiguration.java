package vn.doithoai.document.preview;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the properties of this package. */
@Configuration
@EnableConfigurationProperties(PreviewProperties.class)
class PreviewConfiguration {}
