package vn.doithoai.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The working days of Vietnamese state offices: Monday to Friday, without holidays, compensatory and swapped days,
 * with the Saturdays that the yearly announcement makes working days.
 *
 * <p>Years on file are taken as announced; every other year is derived from the law and says so. Thread-safe.
 */
public final class WorkingCalendar {

    private static final RuleFile SHIPPED = new RuleFile("rules/holidays.yaml");

    private final Map<Integer, YearHolidays> announced;
    private final Map<Integer, YearHolidays> derived = new ConcurrentHashMap<>();
    private final LawHolidays law = new LawHolidays();

    private WorkingCalendar(Map<Integer, YearHolidays> announced) {
        this.announced = Map.copyOf(announced);
    }

    /** The calendar from the file that ships with the product. */
    public static WorkingCalendar shipped() {
        return read(SHIPPED.shipped(), SHIPPED.name());
    }

    /**
     * The calendar from an office's own file.
     *
     * @param name what error messages call the file
     * @throws RuleFileException when the file cannot be used
     */
    public static WorkingCalendar read(InputStream content, String name) {
        return new WorkingCalendar(new HolidayFile(new RuleFile(name)).read(content));
    }

    public boolean isWorkingDay(LocalDate date) {
        return freeDay(date).isEmpty();
    }

    /** Why nobody works on that day; empty on a working day. */
    public Optional<FreeDay> freeDay(LocalDate date) {
        YearHolidays year = year(date.getYear());
        if (year.workedDays().containsKey(date)) {
            return Optional.empty();
        }
        return Optional.ofNullable(year.freeDays().get(date))
                .or(() -> Optional.of(date).filter(LawHolidays::isWeekend).map(FreeDay::weekend));
    }

    /** Why a weekend day is worked, e.g. "làm bù cho 02/5/2025"; empty on every other day. */
    public Optional<String> workedInstead(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).workedDays().get(date));
    }

    /** The first working day strictly after the given one. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** The last working day strictly before the given one. */
    public LocalDate previousWorkingDay(LocalDate date) {
        return onOrBefore(date.minusDays(1));
    }

    /** The day itself when it is worked, else the next working day. */
    public LocalDate onOrAfter(LocalDate date) {
        return Stream.iterate(date, day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The day itself when it is worked, else the working day before. */
    public LocalDate onOrBefore(LocalDate date) {
        return Stream.iterate(date, day -> day.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** Counts working days forward; the given day is not counted (Bộ luật Dân sự 2015 điều 147). */
    public LocalDate plusWorkingDays(LocalDate date, int amount) {
        return Stream.iterate(date, this::nextWorkingDay)
                .skip(amount)
                .findFirst()
                .orElseThrow();
    }

    /** Counts working days backward; the given day is not counted. */
    public LocalDate minusWorkingDays(LocalDate date, int amount) {
        return Stream.iterate(date, this::previousWorkingDay)
                .skip(amount)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days a window has, both ends included; 0 when it is empty. */
    public int workingDaysIn(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        return (int)
                first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** Whether the year's holidays are computed from the law because no announcement is on file. */
    public boolean derived(int year) {
        return year(year).derived();
    }

    /** Where the year's holidays come from. */
    public String source(int year) {
        return year(year).source();
    }

    /** What people must know when they rely on a derived year. */
    Optional<String> derivedNote(int year) {
        if (!derived(year)) {
            return Optional.empty();
        }
        boolean future = announced.keySet().stream().allMatch(known -> known < year);
        String state = future ? "chưa công bố" : "chưa nhập bản công bố";
        return Optional.of("lịch nghỉ năm " + year + " suy từ luật, " + state);
    }

    private YearHolidays year(int year) {
        YearHolidays onFile = announced.get(year);
        return onFile != null ? onFile : derived.computeIfAbsent(year, law::derive);
    }
}
