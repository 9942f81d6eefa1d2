package org.lscb.report.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lscb.report.architecture.PackageOrder.Use;
import org.lscb.report.diagnostic.Severity;

class CompiledCodeTest {

  private static final String MADE = Made.class.getName();

  private final JavaClasses bad =
      new ClassFileImporter()
          .importClasses(
              Made.class,
              Maker.class,
              Passer.class,
              Sharer.class,
              Lonely.class,
              OnlyOne.class,
              Qualified.class);

  @Test
  void useWithoutImportIsSeen() {
    assertThat(CompiledCode.uses(bad))
        .contains(
            new Use(
                "org.lscb.report.architecture",
                "org.lscb.report.statistics",
                "Qualified uses Unit"),
            new Use(
                "org.lscb.report.architecture",
                "org.lscb.report.diagnostic",
                "Qualified uses Severity"));
  }

  @Test
  void makingOutsideThePackageIsFoundAlsoAsReference() {
    assertThat(CompiledCode.makersOutside(bad, MADE, "org.lscb.report.disclosure"))
        .hasSize(2)
        .anyMatch(one -> one.contains("Maker"))
        .anyMatch(one -> one.contains("Passer"));
  }

  @Test
  void makingInsideThePackageIsAllowed() {
    assertThat(CompiledCode.makersOutside(bad, MADE, "org.lscb.report.architecture")).isEmpty();
    assertThat(CompiledCode.makersOutside(bad, MADE, "org.lscb.report.arch")).hasSize(2);
  }

  @Test
  void useOfWhatTheFirstLoaderDoesNotKnowIsFound() {
    assertThat(CompiledCode.beyondFirstLoader(new ClassFileImporter().importClasses(Asker.class)))
        .isNotEmpty()
        .allMatch(one -> one.contains("java.net.http.HttpClient"));
    assertThat(CompiledCode.beyondFirstLoader(bad)).isEmpty();
  }

  @Test
  void sharedFieldThatCanChangeIsFound() {
    assertThat(CompiledCode.mutableStatics(bad))
        .containsExactly(Sharer.class.getName() + ".shared is shared and can change");
  }

  @Test
  void interfaceWithOneImplementationIsFound() {
    assertThat(CompiledCode.lonelyInterfaces(bad))
        .containsExactly(Lonely.class.getName() + " has one implementation: use that");
  }

  private record Made(int value) {}

  private static final class Maker {
    Made make() {
      return new Made(1);
    }
  }

  private static final class Passer {
    java.util.function.IntFunction<Made> pass() {
      return Made::new;
    }
  }

  private static final class Sharer {
    static final int FIXED = 1;
    static int shared;
  }

  private interface Lonely {
    void one();

    void two();
  }

  private static final class OnlyOne implements Lonely {
    @Override
    public void one() {}

    @Override
    public void two() {}
  }

  private static final class Qualified {
    Supplier<Severity[]> late() {
      return () -> org.lscb.report.statistics.Unit.values().length > 0 ? Severity.values() : null;
    }
  }

  private static final class Asker {
    private final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
  }
}
