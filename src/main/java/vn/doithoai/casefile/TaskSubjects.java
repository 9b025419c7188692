package vn.doithoai.casefile;

import java.util.Optional;

/** What the case file asks of the engine about open tasks. Owned here, so that the pages need not know the engine. */
public interface TaskSubjects {

    /**
     * Finds what an open task is about.
     *
     * @param username the signed-in person
     * @return empty when there is no such task, when this person may not see it, or when it has no page; the three are
     *     the same to the asker, so that the answer tells a stranger nothing
     */
    Optional<TaskSubject> of(String taskId, String username);

    /** Whether this person may see an open task about the subject. */
    boolean works(TaskSubject subject, String username);
}
