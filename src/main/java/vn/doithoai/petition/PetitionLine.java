package vn.doithoai.petition;

/**
 * One petition in a list.
 *
 * @param petitioner masked
 * @param signatories how many people stand behind its letter
 */
public record PetitionLine(Petition petition, String petitioner, int signatories) {}
