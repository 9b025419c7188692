package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.TaskTitles;

/** Tells tasks of the same step apart in the list. */
@Component
class DescribePetitionListener implements TaskListener {

    private final TaskTitles titles;

    DescribePetitionListener(TaskTitles titles) {
        this.titles = titles;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setDescription(titles.of(PetitionVariables.PETITION_ID.get(task)));
    }
}
