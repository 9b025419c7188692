package vn.doithoai.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two indexes that the engine's own scripts lack. Without the first, completing any task scans all open ones for
 * subtasks; without the second, the first page by due date sorts all of them.
 */
@Component
class EngineIndexes implements SmartInitializingSingleton {

    private static final List<String> INDEXES = List.of(
            "create index if not exists doithoai_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)",
            "create index if not exists doithoai_task_due on ACT_RU_TASK (DUE_DATE_)");

    private final JdbcClient jdbc;

    /** @param engine named so that its tables exist before the indexes are made */
    EngineIndexes(JdbcClient jdbc, ProcessEngine engine) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        INDEXES.forEach(index -> jdbc.sql(index).update());
    }
}
