package linchpin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.stream.Collectors;
import linchpin.platform.Moments;
import linchpin.support.Imported;
import linchpin.support.Sources;
import linchpin.ui.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The rules of how the code is laid out and named, each with its reason. */
class ArchitectureTests {

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("linchpin.(*)..").should().beFreeOfCycles());
    }

    /** Nested ones too: what a folder stands on can be read without it. */
    @Test
    void packagesOfTheLibraryHaveNoCycles() {
        check(slices().matching("linchpin.analysis.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheStarterStandsOutsideAModule() {
        check(noClasses()
                .that()
                .resideInAPackage("linchpin")
                .should()
                .haveSimpleNameNotContaining("Linchpin")
                .because("module rules do not reach the root package"));
    }

    @Test
    void packagesAreNamedAfterThingsNotLayers() {
        check(noClasses()
                .should()
                .resideInAnyPackage(
                        "..web..",
                        "..dto..",
                        "..util..",
                        "..utils..",
                        "..service..",
                        "..services..",
                        "..common..",
                        "..repository..",
                        "..controller..",
                        "..model..")
                .because("a change should touch one folder, named after what the user sees"));
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Data|Info|Service|Bean|Factory)")
                .orShould()
                .haveNameMatching(".*\\.Abstract[A-Z].*")
                .because("such names say nothing")
                .as("names that say nothing"));
    }

    @Test
    void controllersAndQueriesStayInTheirModule() {
        check(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .and()
                .resideOutsideOfPackage("linchpin.ui") // its style sheets' addresses are asked for by every page
                .should()
                .notBePublic());
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Form")
                .or()
                .haveSimpleNameEndingWith("Page")
                .or()
                .haveSimpleNameEndingWith("Query")
                .and()
                .resideOutsideOfPackage("linchpin.ui..")
                .should()
                .bePublic()
                .because("a page is its module's own affair"));
    }

    /** Else a program that starts with some of them does not start with others, as with the demonstration. */
    @Test
    void componentsHaveANameOfTheirOwn() {
        var names = Imported.CLASSES.stream()
                .filter(type ->
                        type.isMetaAnnotatedWith(Component.class) && type.isTopLevelClass() && !type.isAnnotation())
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        assertThat(names)
                .hasSizeGreaterThan(100)
                .allSatisfy((_, types) -> assertThat(types).hasSize(1));
    }

    @Test
    void dependenciesComeThroughConstructors() {
        check(fields().should().notBeAnnotatedWith(Autowired.class));
    }

    @Test
    void nothingRunsByItselfButAChore() {
        check(methods()
                .should()
                .notBeAnnotatedWith(Scheduled.class)
                .because("one organisation that fails must not stop the next: declare a linchpin.chores.Chore"));
        check(noClasses().should().beAnnotatedWith(EnableScheduling.class));
    }

    @Test
    void timeComesFromTheClock() {
        for (var type : new Class<?>[] {
            java.time.Instant.class,
            java.time.LocalDate.class,
            java.time.LocalDateTime.class,
            java.time.ZonedDateTime.class,
            java.time.OffsetDateTime.class,
            java.time.Year.class,
            java.time.YearMonth.class
        }) {
            check(noClasses()
                    .that()
                    .doNotImplement(Moments.class)
                    .should()
                    .callMethod(type, "now")
                    .because("a test must be able to set the time: use " + Clock.class.getSimpleName()));
        }
        check(noClasses()
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .because("days are those of the organisation, whatever the machine's"));
        check(noClasses()
                .should()
                .accessClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .accessClassesThat()
                .haveFullyQualifiedName("java.util.Calendar"));
    }

    /** The library has words of its own for charts' labels, which know no organisation's day. */
    @Test
    void datesAreWrittenInOnePlace() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("linchpin.analysis..")
                .and()
                .doNotHaveFullyQualifiedName(Days.class.getName())
                .should()
                .accessClassesThat()
                .belongToAnyOf(DateTimeFormatter.class, DateTimeFormatterBuilder.class)
                .because("a day is written one way, in ui.Days"));
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        var packages = Sources.java().stream()
                .filter(file -> !file.endsWith("Linchpin.java"))
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .toList();
        assertThat(packages).allSatisfy(file -> {
            assertThat(file).exists();
            assertThat(Sources.text(file))
                    .as(file.toString())
                    .contains("@NullMarked")
                    .startsWith("/**");
        });
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Imported.CLASSES);
    }
}
