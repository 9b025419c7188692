package vn.doithoai.remedy.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.OnBehalf;
import vn.doithoai.engine.ProcessMessages;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyStarter;
import vn.doithoai.remedy.RemedyTerms;

/**
 * Starts {@code remedy.bpmn} and stops it; the only one to talk to the engine's runtime for it. Who may ask for a
 * remedy was asked before by the page, so the engine does not ask again.
 */
@Component
class RemedyProcess implements RemedyStarter {

    private final RuntimeService runtime;
    private final ProcessMessages messages;
    private final OnBehalf office;
    private final RemedyTerms terms;

    RemedyProcess(RuntimeService runtime, ProcessMessages messages, OnBehalf office, RemedyTerms terms) {
        this.runtime = runtime;
        this.messages = messages;
        this.office = office;
        this.terms = terms;
    }

    @Override
    public void start(Remedy remedy) {
        Map<String, Object> known = Map.of(
                RemedyVariables.REMEDY_ID.name(), remedy.id(),
                RemedyVariables.FAULTY_DOCUMENT_ID.name(), remedy.documentId(),
                RemedyVariables.WAY.name(), remedy.way().name(),
                RemedyVariables.DECIDE_BY.name(), VietnameseTime.instant(terms.decideBy(remedy)));
        office.ofTheOffice(
                () -> runtime.startProcessInstanceByKey(RemedyVariables.PROCESS, remedy.caseNumber(), known));
    }

    @Override
    public void stop(Remedy remedy) {
        office.ofTheOffice(() -> messages.tell(remedy.caseNumber(), RemedyVariables.STOP));
    }
}
