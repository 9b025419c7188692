package vn.doithoai.petition;

/**
 * One row on its way into an extract. Stays in this room: the petitioner is in clear.
 *
 * @param merged how many people stand behind the petitions that were merged into this one
 */
record PetitionExtractRow(PetitionLine line, Petitioner petitioner, int merged) {}
