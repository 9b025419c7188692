package vn.doithoai.remedy.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRegister;

/** Tells tasks apart in the list by numbers and the way asked for; what the fault is stays on the page. */
@Component
class DescribeRemedyListener implements TaskListener {

    private final RemedyRegister register;

    DescribeRemedyListener(RemedyRegister register) {
        this.register = register;
    }

    @Override
    public void notify(DelegateTask task) {
        Remedy remedy = register.get(RemedyVariables.REMEDY_ID.get(task));
        task.setName(task.getName() + " – " + remedy.way().title());
        task.setDescription(remedy.caseNumber() + ": đề nghị " + remedy.way().inSentence() + " văn bản đã phát hành");
    }
}
