package vn.doithoai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may know whom (rule 2): arrows point one way, from a process over its room down to directory and calendar. */
@AnalyzeClasses(packages = "vn.doithoai", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String HOUSE = "vn.doithoai.";

    /** What a room may import. A room that is not listed is new and must be given its place here. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("calendar", Set.of()),
            Map.entry("directory", Set.of()),
            Map.entry("engine", Set.of()),
            Map.entry("security", Set.of("engine")),
            Map.entry("delivery", Set.of("engine", "directory", "calendar")),
            Map.entry("document", Set.of("engine", "directory", "calendar", "delivery")),
            Map.entry("conference", Set.of("engine", "directory", "calendar", "delivery", "document")),
            Map.entry("remedy", Set.of("engine", "directory", "calendar", "delivery", "document")),
            Map.entry("commitment", Set.of("engine", "directory", "calendar", "delivery")),
            Map.entry("petition", Set.of("engine", "directory", "calendar", "delivery", "document")),
            Map.entry("plan", Set.of("engine", "directory", "calendar", "delivery", "document")),
            Map.entry("reminder", Set.of("engine", "directory", "calendar", "delivery", "document")));

    /** They stand on top: they may know every room, and nobody knows them. */
    private static final Set<String> ON_TOP = Set.of("casefile", "portal", "monitoring", "rehearsal");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching(HOUSE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_BUSINESS_ROOM_DOES_NOT_KNOW_PROCESSES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.doithoai..process..",
                    "vn.doithoai.casefile..",
                    "vn.doithoai.portal..",
                    "vn.doithoai.monitoring..",
                    "vn.doithoai.rehearsal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.doithoai..process..")
            .because("arrows point from a process to its room, never back");

    @ArchTest
    static void every_room_knows_only_the_rooms_below_it(JavaClasses house) {
        Set<String> wrong = house.stream()
                .filter(type -> !room(type).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> !mayKnow(room(type), target))
                        .map(target -> type.getName() + " -> " + target.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wrong).isEmpty();
    }

    @ArchTest
    static void every_room_has_its_place(JavaClasses house) {
        Set<String> rooms = house.stream()
                .map(RoomsTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(rooms).isNotEmpty().allMatch(room -> MAY_KNOW.containsKey(room) || ON_TOP.contains(room));
    }

    private static boolean mayKnow(String room, JavaClass target) {
        String other = room(target);
        if (!target.getPackageName().startsWith("vn.doithoai") || room.equals(other)) {
            return true;
        }
        return ON_TOP.contains(room)
                ? !ON_TOP.contains(other) && !other.isEmpty()
                : MAY_KNOW.getOrDefault(room, Set.of()).contains(other);
    }

    /** The first name below the house's; empty for the application class itself, which may know every room. */
    private static String room(JavaClass type) {
        String inside =
                type.getPackageName().startsWith(HOUSE) ? type.getPackageName().substring(HOUSE.length()) : "";
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }
}
