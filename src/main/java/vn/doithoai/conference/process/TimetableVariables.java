package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.conference.Timetable;
import vn.doithoai.engine.VietnameseTime;

/** Puts the instants of a schedule where the timers read them. */
final class TimetableVariables {

    private TimetableVariables() {}

    static void set(VariableScope scope, Timetable.Instants instants) {
        ConferenceVariables.NOTICE_DUE_AT.set(scope, VietnameseTime.instant(instants.noticeDueAt()));
        ConferenceVariables.MINUTES_DUE_AT.set(scope, VietnameseTime.instant(instants.minutesDueAt()));
        ConferenceVariables.INTAKE_OPENS_AT.set(scope, VietnameseTime.instant(instants.intakeOpensAt()));
        ConferenceVariables.INTAKE_CLOSES_AT.set(scope, VietnameseTime.instant(instants.intakeClosesAt()));
        ConferenceVariables.UNIT_ANSWERS_DUE_AT.set(scope, VietnameseTime.instant(instants.unitAnswersDueAt()));
        ConferenceVariables.REMINDER_AT.set(scope, VietnameseTime.instant(instants.reminderAt()));
        ConferenceVariables.SESSION_STARTS_AT.set(scope, VietnameseTime.instant(instants.sessionStartsAt()));
        ConferenceVariables.REPORT_DUE_AT.set(scope, VietnameseTime.instant(instants.reportDueAt()));
    }
}
