package vn.doithoai.rehearsal;

/** Carries out what people do to a petition beside its tasks. */
@OnStage
class PetitionDeeds {

    void carryOut(String act, CaseFile.Event event) {
        throw new RehearsalException(act + event.subject());
    }
}
