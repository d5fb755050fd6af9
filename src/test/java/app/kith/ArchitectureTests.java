package app.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

class ArchitectureTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(KithApplication.class);
    private static final JavaClasses KITH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.kith");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void vaadinIsUsedOnlyWhereSomethingIsShown() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.kith", "..ui..", "..spi..", "..design..", "..people.cards..", "..shell..")
                .and()
                .haveSimpleNameNotEndingWith("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(KITH);
    }

    @Test
    void theModelOfTheScoreStandsAlone() {
        classes()
                .that()
                .resideInAPackage("app.kith.engagement.score")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "app.kith.engagement.score",
                        "java..",
                        "org.jspecify.annotations",
                        "org.springframework.modulith") // the annotation of the package
                .check(KITH);
    }

    @Test
    void titlesLeaveTheNameOfTheAppToTheFrame() {
        var titles = KITH.stream()
                .filter(view -> view.isAnnotatedWith(PageTitle.class))
                .map(view -> view.getAnnotationOfType(PageTitle.class).value());

        assertThat(titles).isNotEmpty().noneMatch(title -> title.contains("Kith"));
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(KITH);
    }

    @Test
    void everyComponentThatABeanMayHandInReachesTheBrowser() throws ClassNotFoundException {
        var layout = Class.forName("app.kith.shell.MainLayout");
        var named = Stream.of(layout.getAnnotationsByType(Uses.class))
                .map(uses -> uses.value().getName())
                .collect(Collectors.toSet());

        var used = KITH.stream()
                .filter(one -> !one.getPackageName().equals("app.kith.shell"))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(one -> one.getPackageName().startsWith("com.vaadin.flow.component."))
                .filter(one -> one.isAssignableTo(Component.class))
                .filter(one -> !one.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(one -> one.isAnnotatedWith(JsModule.class) || one.isAnnotatedWith(JsModule.Container.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).containsAll(used);
    }

    @Test
    void entitiesNeverLeaveTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(KITH);
    }

    /// Where Spring is prepared ahead of time, it takes any record that a query gives for one to be made of what is
    /// selected, also an id, which is selected as it is.
    @Test
    void aQueryThatGivesRecordsSaysHowTheyAreMade() {
        var queries = KITH.stream()
                .filter(one -> one.isAssignableTo(Repository.class))
                .flatMap(one -> Stream.of(one.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Query.class))
                .toList();

        assertThat(queries)
                .hasSizeGreaterThan(10)
                .filteredOn(method -> Stream.of(
                                ResolvableType.forMethodReturnType(method).getGenerics())
                        .anyMatch(given -> given.resolve(Object.class).isRecord()))
                .isNotEmpty()
                .allMatch(method -> method.getAnnotation(Query.class).value().contains("select new "));
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                // Spring stamps remember-me tokens with the system's time, so they are compared with that
                .doNotHaveFullyQualifiedName("app.kith.accounts.signin.RememberMe")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(KITH);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.kith.KithApplication")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(KITH);
    }

    @Test
    void thePictureOfTheModulesIsTrue() throws IOException {
        var picture = Path.of("docs/modules.md");
        var drawn = drawn();

        if (Boolean.getBoolean("kith.docs.write")) {
            Files.writeString(picture, drawn);
        }

        assertThat(picture).hasContent(drawn);
    }

    /// Kith reads the order of its migrations from this list; without it, each start would work the modules out
    /// anew from the classes, which is a third of all that a start costs.
    @Test
    void theListOfTheModulesIsTrue() throws IOException {
        var list = Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);
        var listed = MODULES.stream()
                .map(module -> "  \"%s\": { \"basePackage\": \"%s\" }"
                        .formatted(
                                module.getIdentifier(), module.getBasePackage().getName()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));

        if (Boolean.getBoolean("kith.docs.write")) {
            Files.createDirectories(list.getParent());
            Files.writeString(list, listed);
        }

        assertThat(list).hasContent(listed);
    }

    private static String drawn() {
        var lines = MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .map(ArchitectureTests::arrows)
                .collect(Collectors.joining());
        return """
                # Modules

                Drawn from the code by `ArchitectureTests`; `./mvnw test -Dtest=ArchitectureTests -Dkith.docs.write=true`
                draws it anew. An arrow points to a module that is used.

                ```mermaid
                flowchart BT
                %s```
                """.formatted(lines);
    }

    private static String arrows(ApplicationModule module) {
        var name = module.getIdentifier().toString();
        var used = module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .filter(other -> !other.equals(name))
                .sorted()
                .map(other -> "    %s --> %s%n".formatted(name, other))
                .collect(Collectors.joining());
        return used.isEmpty() ? "    %s%n".formatted(name) : used;
    }
}
