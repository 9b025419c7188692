package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.pathways.ProcessTest;

@ProcessTest
class EngineIndexesTest {

    private final JdbcClient jdbc;

    @Autowired
    EngineIndexesTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void subtasksAndDueDatesAreFoundByIndex() {
        assertThat(plan("select ID_ from ACT_RU_TASK where PARENT_TASK_ID_ = 'x'"))
                .contains("DOITHOAI_TASK_PARENT");
        assertThat(plan("select ID_ from ACT_RU_TASK where DUE_DATE_ < timestamp '2025-09-10 00:00:00'"))
                .contains("DOITHOAI_TASK_DUE");
    }

    private String plan(String query) {
        return jdbc.sql("explain " + query).query(String.class).single();
    }
}
