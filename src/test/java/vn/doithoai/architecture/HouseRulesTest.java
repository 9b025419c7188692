package vn.doithoai.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which class may be what: names, engine imports, delegates and listeners, injection. */
@AnalyzeClasses(packages = "vn.doithoai", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final DescribedPredicate<JavaClass> CALLED_BY_MODELS = assignableTo(
                    "org.camunda.bpm.engine.delegate.JavaDelegate")
            .or(assignableTo("org.camunda.bpm.engine.delegate.TaskListener"))
            .or(assignableTo("org.camunda.bpm.engine.delegate.ExecutionListener"))
            .and(resideInAPackage("..process.."))
            .as("delegates and listeners of the models");

    @ArchTest
    static final ArchRule THE_ENGINE_STAYS_IN_ITS_ROOMS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.doithoai..process..",
                    "vn.doithoai.engine..",
                    "vn.doithoai.security..",
                    "vn.doithoai.monitoring..",
                    "vn.doithoai.rehearsal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine can then be exchanged for a fork by renaming imports in few files (rule 1)");

    @ArchTest
    static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = classes()
            .that(CALLED_BY_MODELS)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveNameMatching(".*(Delegate|Listener)")
            .because("only a model calls them, by bean name (rule 4)");

    @ArchTest
    static final ArchRule ADAPTERS_HAVE_ONE_COLLABORATOR =
            classes().that(CALLED_BY_MODELS).should(haveAtMostOneField()).because("they translate, no more (rule 4)");

    @ArchTest
    static final ArchRule ADAPTERS_INHERIT_NOTHING =
            classes().that(CALLED_BY_MODELS).should(extendObject()).because("no base class (rule 4)");

    @ArchTest
    static final ArchRule ADAPTER_NAMES_KEEP_THEIR_MEANING = classes()
            .that()
            .haveNameMatching("vn\\.doithoai\\..*process\\..*(Delegate|Listener)")
            .should()
            .beAssignableTo(CALLED_BY_MODELS)
            .because("the names are reserved for what a model calls (rule 3)");

    @ArchTest
    static final ArchRule THE_COMPILER_SEES_COLLABORATORS = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .because("injection is by constructor");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Constants)")
            .because("such a name fits everything and tells nothing");

    private static ArchCondition<JavaClass> haveAtMostOneField() {
        return condition(
                "have at most one collaborator",
                type -> type.getAllFields().stream()
                                .filter(field -> !field.getModifiers().contains(STATIC))
                                .count()
                        <= 1);
    }

    private static ArchCondition<JavaClass> extendObject() {
        return condition(
                "extend nothing",
                type -> type.getRawSuperclass()
                        .map(parent -> parent.isEquivalentTo(Object.class))
                        .orElse(true));
    }

    private static ArchCondition<JavaClass> condition(
            String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + description));
            }
        };
    }
}
