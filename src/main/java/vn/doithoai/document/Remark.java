package vn.doithoai.document;

import java.time.LocalDateTime;

/** Why a checker or signer sent a document back. */
public record Remark(Step step, String author, String text, LocalDateTime madeAt) {}
