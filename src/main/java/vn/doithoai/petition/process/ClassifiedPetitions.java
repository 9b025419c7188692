package vn.doithoai.petition.process;

import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.Classifying;
import vn.doithoai.petition.PetitionClock;

/** Decides on a kind and says which instants follow from it. */
@Component
class ClassifiedPetitions {

    private final Classifying classifying;
    private final PetitionClock clock;

    ClassifiedPetitions(Classifying classifying, PetitionClock clock) {
        this.classifying = classifying;
        this.clock = clock;
    }

    /** @param unitAnswerDueAt when the unit's answer is awaited */
    record Course(Classifying.Decided decided, LocalDateTime dueAt, LocalDateTime unitAnswerDueAt) {}

    Course decide(String petitionId, Classification classification, String user) {
        Classifying.Decided decided = classifying.decide(petitionId, classification, user);
        return new Course(decided, clock.dueAt(petitionId), clock.unitAnswerDueAt(petitionId));
    }
}
