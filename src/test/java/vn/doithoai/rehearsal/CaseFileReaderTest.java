package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CaseFileReaderTest {

    private static final LocalDateTime CREATED = LocalDateTime.parse("2025-08-20T09:00");

    @ParameterizedTest
    @ValueSource(strings = {"son-la-2025-lan-2.yaml", "hoan-co-kien-nghi.yaml"})
    void theShippedCasesAreRead(String name) throws IOException {
        String yaml = new ClassPathResource("cases/" + name).getContentAsString(StandardCharsets.UTF_8);
        CaseFile file = CaseFileReader.read(yaml);
        assertThat(file.name()).isNotBlank();
        assertThat(file.events().get(0).start()).contains("conference");
        assertThat(file.routine()).isNotEmpty();
    }

    @Test
    void everythingACaseSaysIsTaken() {
        CaseFile file = CaseFileReader.read(SampleRehearsal.UNFINISHED + """
                    document: NOTICE
                    at: 2025-02-04T08:30
                    after: P1DT2H
                routine:
                  - {task: UserTask_CheckContent, by: chanhvanphong, fields: {decision: pass, times: 2}}
                """);
        assertThat(file.actors()).containsEntry("chuyenvien", List.of("case-officer"));
        assertThat(file.events().get(0).at()).isEqualTo("2025-02-03T08:00");
        assertThat(file.events().get(0).fields()).containsEntry("year", 2025).containsEntry("noticeOn", "2025-02-05");
        assertThat(file.steps()).hasSize(2);
        assertThat(file.steps().get(1).document()).contains("NOTICE");
        assertThat(file.routine().get(0).fields()).isEqualTo(Map.of("decision", "pass", "times", 2));
    }

    @Test
    void whatACaseLeavesOutIsNothing() {
        CaseFile file = CaseFileReader.read("""
                name: Thử
                actors: {a: [case-officer]}
                events:
                  - {at: 2025-08-18T08:00, start: petition, by: a}
                """);
        assertThat(file.steps()).isEmpty();
        assertThat(file.routine()).isEmpty();
        assertThat(file.events().get(0).fields()).isEmpty();
    }

    @Test
    void aTaskTakesOneHourUnlessSaidOtherwise() {
        assertThat(step("").doneAt(CREATED)).isEqualTo("2025-08-20T10:00");
        assertThat(step("after: PT0S").doneAt(CREATED)).isEqualTo(CREATED);
        assertThat(step("after: P1D").doneAt(CREATED)).isEqualTo("2025-08-21T09:00");
    }

    @Test
    void aMomentIsKeptButNeverBeforeTheTaskIsThere() {
        assertThat(step("at: 2025-08-22T08:00").doneAt(CREATED)).isEqualTo("2025-08-22T08:00");
        assertThat(step("at: 2025-08-19T08:00").doneAt(CREATED)).isEqualTo(CREATED);
        assertThat(step("{at: 2025-08-20T09:30, after: PT2H}").doneAt(CREATED)).isEqualTo("2025-08-20T11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "act: merge, case: KN-2025-02-0001, fields: {reason: Trùng} | thiếu mục “into” trong “fields”.",
                "act: withdraw, case: KN-2025-02-0001 | thiếu mục “reason” trong “fields”.",
                "act: extend, case: KN-2025-02-0001, fields: {reason: Bận, dueOn: 6/10/2025} | “dueOn” cần ngày dạng 2025-10-06.",
                "act: withdraw | thiếu mục “case”: số kiến nghị.",
                "act: burn, case: KN-2025-02-0001 | không có việc “burn”; cần một trong: extend, merge, reassign, reopen, withdraw.",
                "act: merge, start: petition, case: KN-2025-02-0001 | cần một trong hai mục “start” hoặc “act”.",
                "case: KN-2025-02-0001 | cần một trong hai mục “start” hoặc “act”."
            })
    void aDeedOnAPetitionIsCheckedWhereItStands(String deed, String complaint) {
        String yaml = """
                name: Thử
                actors: {a: [case-officer]}
                events:
                  - {at: 2025-08-18T08:00, start: petition, by: a}
                  - {at: 2025-08-20T08:00, by: a, %s}
                """.formatted(deed);
        assertThatThrownBy(() -> CaseFileReader.read(yaml))
                .hasMessageStartingWith("Tệp tình huống, dòng 5: ")
                .hasMessageEndingWith(complaint);
    }

    @Test
    void aCaseStopsAfterItsLastEvent() {
        String yaml = """
                name: Thử
                until: 2025-08-19T00:00
                actors: {a: [case-officer]}
                events:
                  - {at: 2025-08-20T08:00, act: withdraw, case: KN-2025-02-0001, by: a, fields: {reason: Rút}}
                """;
        assertThatThrownBy(() -> CaseFileReader.read(yaml))
                .hasMessage("Tệp tình huống, dòng 2: cần thời điểm sau mọi sự kiện.");
        CaseFile file = CaseFileReader.read(yaml.replace("08-19", "08-21"));
        assertThat(file.until()).contains(LocalDateTime.parse("2025-08-21T00:00"));
        assertThat(file.events().get(0).act()).contains("withdraw");
        assertThat(file.events().get(0).subject()).contains("KN-2025-02-0001");
    }

    private static CaseFile.Step step(String when) {
        String more = when.replaceAll("[{}]", "");
        String step = "{task: UserTask_CheckForm, by: a" + (more.isEmpty() ? "" : ", " + more) + "}";
        return CaseFileReader.read("""
                        name: Thử
                        actors: {a: [records-clerk]}
                        events:
                          - {at: 2025-08-18T08:00, start: petition, by: a}
                        steps:
                          - %s
                        """.formatted(step)).steps().get(0);
    }
}
