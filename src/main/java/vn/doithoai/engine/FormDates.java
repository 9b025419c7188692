package vn.doithoai.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads the strings that Camunda Forms submit for dates ({@code 2025-09-26}) and times ({@code 14:00}). */
public final class FormDates {

    private FormDates() {}

    /** @throws InvalidInputException naming the field when the text is no date */
    public static Optional<LocalDate> date(FormField<String> field, VariableScope scope) {
        return field.take(scope).map(text -> parseDate(field, text));
    }

    /** @throws InvalidInputException naming the field when it is empty or no date */
    public static LocalDate requireDate(FormField<String> field, VariableScope scope) {
        return parseDate(field, field.require(scope));
    }

    /** @throws InvalidInputException naming the field when the text is no time of day */
    public static Optional<LocalTime> time(FormField<String> field, VariableScope scope) {
        return field.take(scope).map(text -> parseTime(field, text));
    }

    /** @throws InvalidInputException naming the field when it is empty or no time of day */
    public static LocalTime requireTime(FormField<String> field, VariableScope scope) {
        return parseTime(field, field.require(scope));
    }

    private static LocalDate parseDate(FormField<String> field, String text) {
        return new TypedText(field.label(), text).submittedDate();
    }

    private static LocalTime parseTime(FormField<String> field, String text) {
        return new TypedText(field.label(), text).time();
    }
}
