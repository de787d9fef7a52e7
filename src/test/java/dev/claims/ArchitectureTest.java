package dev.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.channels.AsynchronousChannel;
import java.nio.channels.NetworkChannel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages are the pipeline, and the arrows between them go one way. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.claims");

    private static final List<String> STAGES = List.of("input", "quote", "figure", "date", "check", "report");

    @Test
    void arrowsGoFromTheCommandLineDownToTheArticle() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.claims..")
                .layer("cli")
                .definedBy("dev.claims.cli")
                .layer("façade")
                .definedBy("dev.claims")
                .layer("stages")
                .definedBy(STAGES.stream().map(stage -> "dev.claims." + stage).toArray(String[]::new))
                .layer("output")
                .definedBy("dev.claims.output")
                .layer("shared")
                .definedBy("dev.claims.text", "dev.claims.mention", "dev.claims.lexicon")
                .layer("model")
                .definedBy("dev.claims.article", "dev.claims.claim")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("façade")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("stages")
                .mayOnlyBeAccessedByLayers("cli", "façade")
                .whereLayer("output")
                .mayOnlyBeAccessedByLayers("cli", "façade", "stages")
                .whereLayer("shared")
                .mayOnlyBeAccessedByLayers("cli", "façade", "stages", "output")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> noStageKnowsAnother() {
        return STAGES.stream()
                .map(stage -> DynamicTest.dynamicTest(
                        stage,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("dev.claims." + stage)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(STAGES.stream()
                                        .filter(other -> !other.equals(stage))
                                        .map(other -> "dev.claims." + other)
                                        .toArray(String[]::new))
                                .check(CLASSES)));
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("dev.claims.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingBelowTheCommandLineKnowsTheTimeThePlaceOrTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.claims.cli")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "java.util.logging..", "org.slf4j..", "java.net.http..")
                .check(CLASSES);
    }

    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                // Of java.net a URI alone, which is a name.
                .haveNameMatching(
                        "(java\\.net\\.(?!URI).*|(javax\\.net|java\\.rmi|javax\\.naming|com\\.sun\\.net)\\..*)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.jsoup\\.(Connection|helper\\.HttpConnection|UrlConnect.*).*")
                .orShould()
                .callMethod(Jsoup.class, "connect", String.class)
                .orShould()
                .callMethod(Jsoup.class, "newSession")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AsynchronousChannel.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(NetworkChannel.class)
                .check(CLASSES);
    }
}
