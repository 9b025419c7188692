package vn.doithoai.casefile;

/** One line of a page: what it is, and its value ready to be read. Public because the template engine reads it. */
public record Fact(String label, String text) {}
