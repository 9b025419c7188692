package vn.doithoai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;

/** Time comes from the injected Clock (rule 8): otherwise neither a test nor a rehearsal can say what day it is. */
@AnalyzeClasses(packages = "vn.doithoai", importOptions = ImportOption.DoNotIncludeTests.class)
class TimeRulesTest {

    private static final Set<String> CLOCK_SOURCES = Set.of("systemUTC", "systemDefaultZone", "system", "tick");
    private static final List<Class<?>> OLD_CLOCKS = List.of(Date.class, Calendar.class, GregorianCalendar.class);

    @ArchTest
    static final ArchRule NOW_NEEDS_A_CLOCK =
            noClasses().should().accessTargetWhere(reads("now() without a Clock", TimeRulesTest::isNowWithoutClock));

    @ArchTest
    static final ArchRule NO_OLD_CLOCKS =
            noClasses().should().accessTargetWhere(reads("the machine's time", TimeRulesTest::isOldClock));

    @ArchTest
    static final ArchRule ONLY_THE_BEAN_MAKES_A_CLOCK =
            noClasses().should().accessTargetWhere(reads("a Clock of its own", TimeRulesTest::isOwnClock));

    private static DescribedPredicate<JavaAccess<?>> reads(
            String description, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe("reads " + description, predicate);
    }

    private static boolean isNowWithoutClock(JavaAccess<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && parameters(call).stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isOldClock(JavaAccess<?> call) {
        boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
        boolean old = OLD_CLOCKS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                && parameters(call).isEmpty()
                && (call.getName().equals("<init>") || call.getName().equals("getInstance"));
        return millis || old;
    }

    /** Calls and method references alike, so that {@code LocalDate::now} is seen too. */
    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> unit ? unit.getTarget().getRawParameterTypes() : List.of();
    }

    /** The one place is the method that gives the application its Clock bean. */
    private static boolean isOwnClock(JavaAccess<?> call) {
        JavaCodeUnit origin = call.getOrigin();
        boolean bean = origin.isAnnotatedWith("org.springframework.context.annotation.Bean")
                && origin.getRawReturnType().isEquivalentTo(Clock.class);
        return call.getTargetOwner().isEquivalentTo(Clock.class) && CLOCK_SOURCES.contains(call.getName()) && !bean;
    }
}
