package vn.doithoai.reminder;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.FormOptions;

/** The units that may be urged, as the directory knows them at start. */
@Component
class UnitChoice implements FormOptions {

    private final ReminderGate gate;

    UnitChoice(ReminderGate gate) {
        this.gate = gate;
    }

    @Override
    public String key() {
        return "reminder.units";
    }

    @Override
    public List<Option> options() {
        return gate.units().stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
