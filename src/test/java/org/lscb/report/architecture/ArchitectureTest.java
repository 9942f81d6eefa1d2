package org.lscb.report.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lscb.report.architecture.PackageOrder.Use;

/** Holds the program's own code to its rules; each rule's own test shows that it can fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  private JavaClasses classes;
  private List<SourceFile> sources;
  private List<Use> uses;

  @BeforeAll
  void readTheProgram() throws IOException {
    classes = CompiledCode.in(Path.of("target", "classes"));
    Path root = Path.of("src", "main", "java");
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    sources = SourceFile.parse(texts);
    uses = new ArrayList<>(CompiledCode.uses(classes));
    // Constants are copied into the using class: only its imports still tell.
    sources.forEach(file -> uses.addAll(SourceRules.uses(file)));
  }

  @Test
  void theProgramWasRead() {
    assertThat(classes.size()).isGreaterThan(30);
    assertThat(sources).hasSizeGreaterThan(30);
    assertThat(uses).anyMatch(use -> use.from().endsWith(".cli") && use.to().endsWith(".output"));
  }

  @Test
  void packagesUseOnlyEarlierOnesAndNothingLooksThroughTheWall() {
    assertThat(PackageOrder.breaches(uses)).isEmpty();
  }

  @Test
  void everyTypeLivesInOneOfThePackages() {
    assertThat(classes.stream().map(JavaClass::getPackageName))
        .allMatch(name -> PackageOrder.breaches(List.of(new Use(name, name, ""))).isEmpty());
  }

  @Test
  void noPackagesReachThemselves() {
    assertThat(PackageOrder.cycles(uses)).isEmpty();
  }

  @Test
  void onlyDisclosureMakesPublishedValues() {
    assertThat(
            CompiledCode.makersOutside(
                classes,
                "org.lscb.report.document.PublishedValue",
                PackageOrder.ROOT + ".disclosure"))
        .isEmpty();
  }

  @Test
  void everyClassOfJavaThatWeUseIsKnownToItsFirstLoader() {
    assertThat(CompiledCode.beyondFirstLoader(classes)).isEmpty();
  }

  @Test
  void filesMethodsAndPackagesKeepTheirBudgets() {
    assertThat(SourceRules.tooLarge(sources)).isEmpty();
  }

  @Test
  void namesSaySomething() {
    assertThat(SourceRules.emptyNames(sources)).isEmpty();
  }

  @Test
  void whatIsPublicIsExplained() {
    assertThat(SourceRules.undocumented(sources)).isEmpty();
  }

  @Test
  void packagesAreExplained() {
    assertThat(SourceRules.unexplained(sources)).isEmpty();
  }

  @Test
  void noBoardIsNamed() {
    assertThat(SourceRules.boardsNamed(sources)).isEmpty();
  }

  @Test
  void nothingIsLeftOver() {
    List<String> found = new ArrayList<>(SourceRules.unwanted(sources));
    found.remove("org/lscb/report/cli/Main.java: \"System.exit\" is not wanted");
    assertThat(found).isEmpty();
  }

  @Test
  void nothingIsSharedAndMutable() {
    assertThat(CompiledCode.mutableStatics(classes)).isEmpty();
  }

  @Test
  void everyInterfaceHasSeveralImplementations() {
    assertThat(CompiledCode.lonelyInterfaces(classes)).isEmpty();
  }
}
