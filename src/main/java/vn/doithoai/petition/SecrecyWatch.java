package vn.doithoai.petition;

/** Hears that a case became secret, to stop what would carry it through many hands (Luật Tố cáo 2018 điều 8). */
public interface SecrecyWatch {

    /**
     * Works in the caller's transaction.
     *
     * @param caseNumber the petition's, e.g. {@code KN-2025-02-0001}
     */
    void becameSecret(String caseNumber);
}
