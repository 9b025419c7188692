package vn.doithoai.petition;

/** Sets the work on an uploaded workbook going; answered by the engine room. */
public interface PetitionImportStarter {

    /** @param caseNumber business key of the new process instance */
    void start(String importId, String caseNumber);
}
