package vn.doithoai.document.render;

/** One line, paragraph or cell of a document as it will be printed, without markup. */
public record PrintedLine(PrintedRole role, String text) {}
