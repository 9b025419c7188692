package vn.doithoai.petition;

/**
 * A field (lĩnh vực) that petitions are sorted by.
 *
 * @param unit directory code of the unit that usually settles it
 */
public record Field(String code, String name, String unit) {}
