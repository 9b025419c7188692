package vn.doithoai.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.security.Role;

/** Checks what the shape of a case file cannot say: that names refer to something. */
final class CaseFileCheck {

    private static final Set<String> KINDS =
            Arrays.stream(DocumentKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GROUPS =
            Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toUnmodifiableSet());

    private final CaseFile file;
    private final CaseFileLines lines;
    private final ShippedModels models = ShippedModels.read();

    private CaseFileCheck(CaseFile file, CaseFileLines lines) {
        this.file = file;
        this.lines = lines;
    }

    static void check(CaseFile file, CaseFileLines lines) {
        CaseFileCheck check = new CaseFileCheck(file, lines);
        check.actors();
        check.events();
        check.steps("steps", file.steps());
        check.steps("routine", file.routine());
    }

    private void actors() {
        file.actors()
                .forEach((actor, groups) ->
                        groups.forEach(group -> known(group, GROUPS, "vai trò", lines.line("actors", actor))));
    }

    private void events() {
        if (file.events().isEmpty()) {
            throw new CaseFileException(lines.line("events"), "cần ít nhất một sự kiện khởi đầu.");
        }
        for (int index = 0; index < file.events().size(); index++) {
            event(file.events().get(index), index);
        }
    }

    private void event(CaseFile.Event event, int index) {
        known(event.by(), file.actors().keySet(), "người", lines.line("events", index, "by"));
        if (event.start().isPresent() == event.act().isPresent()) {
            throw new CaseFileException(lines.line("events", index), "cần một trong hai mục “start” hoặc “act”.");
        }
        event.start().ifPresent(id -> known(id, models.processes(), "quy trình", lines.line("events", index, "start")));
        event.act().ifPresent(act -> known(act, PetitionDeed.words(), "việc", lines.line("events", index, "act")));
        event.act().map(PetitionDeed::of).ifPresent(deed -> deed(deed, event, index));
        if (file.until().filter(event.at()::isAfter).isPresent()) {
            throw new CaseFileException(lines.line("until"), "cần thời điểm sau mọi sự kiện.");
        }
    }

    private void deed(PetitionDeed deed, CaseFile.Event event, int index) {
        if (event.subject().isEmpty()) {
            throw new CaseFileException(lines.line("events", index, "act"), "thiếu mục “case”: số kiến nghị.");
        }
        int line = lines.line("events", index, "fields");
        deed.needs().stream().filter(name -> value(event, name).isBlank()).forEach(name -> {
            throw new CaseFileException(line, "thiếu mục “%s” trong “fields”.".formatted(name));
        });
        if (deed == PetitionDeed.EXTEND && !value(event, "dueOn").matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new CaseFileException(line, "“dueOn” cần ngày dạng 2025-10-06.");
        }
    }

    private static String value(CaseFile.Event event, String name) {
        return String.valueOf(event.fields().getOrDefault(name, ""));
    }

    private void steps(String section, List<CaseFile.Step> steps) {
        for (int index = 0; index < steps.size(); index++) {
            CaseFile.Step step = steps.get(index);
            known(step.task(), models.tasks(), "việc", lines.line(section, index, "task"));
            known(step.by(), file.actors().keySet(), "người", lines.line(section, index, "by"));
            int line = lines.line(section, index, "document");
            step.document().ifPresent(kind -> known(kind, KINDS, "loại văn bản", line));
        }
    }

    private static void known(String name, Set<String> names, String what, int line) {
        if (!names.contains(name)) {
            throw new CaseFileException(
                    line,
                    "không có %s “%s”; cần một trong: %s."
                            .formatted(what, name, String.join(", ", new TreeSet<>(names))));
        }
    }
}
