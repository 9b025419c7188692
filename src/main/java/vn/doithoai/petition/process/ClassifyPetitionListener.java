package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.process.ClassifiedPetitions.Course;

@Component
class ClassifyPetitionListener implements TaskListener {

    private final ClassifiedPetitions petitions;

    ClassifyPetitionListener(ClassifiedPetitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        Classification classification = ClassificationForm.take(task);
        Course course = petitions.decide(PetitionVariables.PETITION_ID.get(task), classification, CurrentUser.of(task));
        PetitionVariables.HANDLING_PATH.set(task, course.decided().path().name());
        course.decided().path().ending().ifPresent(ending -> PetitionVariables.OUTCOME.set(task, ending.name()));
        PetitionVariables.CLOCK_MOVED.set(task, course.decided().clockMoved());
        PetitionVariables.DUE_AT.set(task, VietnameseTime.instant(course.dueAt()));
        PetitionVariables.MOVED_DUE_AT.set(task, VietnameseTime.instant(course.dueAt()));
        PetitionVariables.UNIT_ANSWER_DUE_AT.set(task, VietnameseTime.instant(course.unitAnswerDueAt()));
    }
}
