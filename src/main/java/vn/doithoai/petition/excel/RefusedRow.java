package vn.doithoai.petition.excel;

/**
 * A row that could not be taken, on its way back to who sent it.
 *
 * @param row as it was found
 * @param reason why, in Vietnamese
 */
public record RefusedRow(SheetRow row, String reason) {}
