package vn.doithoai.document.lint;

import java.time.LocalDateTime;

/** Why a warning may stand. */
public record Waiver(String findingKey, String reason, String givenBy, LocalDateTime givenAt) {}
