package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/**
 * The template function {@code moment(iso)}: takes an ISO date, with or without a time, apart into numbers. How they
 * are written, leading zeros included, is the templates' matter.
 */
final class MomentFunction implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("moment(iso) takes one argument");
        }
        LocalDateTime moment = parse(arguments.get(0).toString());
        return Map.of(
                "day", moment.getDayOfMonth(),
                "month", moment.getMonthValue(),
                "year", moment.getYear(),
                "hour", moment.getHour(),
                "minute", moment.getMinute());
    }

    private static LocalDateTime parse(String iso) throws TemplateModelException {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parse(
                    iso.contains("T") ? iso : LocalDate.parse(iso) + "T00:00", LocalDateTime::from);
        } catch (DateTimeParseException e) {
            throw new TemplateModelException("not an ISO date: " + iso, e);
        }
    }
}
