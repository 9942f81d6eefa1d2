package org.lscb.report.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.architecture.PackageOrder.Use;

class PackageOrderTest {

  @Test
  void earlierPackageMayBeUsed() {
    assertThat(PackageOrder.breaches(List.of(use("build", "yaml"), use("output", "chart"))))
        .isEmpty();
  }

  @Test
  void laterPackageMayNotBeUsed() {
    assertThat(PackageOrder.breaches(List.of(use("yaml", "build"))))
        .containsExactly("yaml may not use the later build: Some");
  }

  @Test
  void subpackageKeepsTheOrderOfItsParent() {
    assertThat(PackageOrder.breaches(List.of(use("yaml.deep", "build.deep"))))
        .containsExactly("yaml may not use the later build: Some");
  }

  @Test
  void publishingPackagesDoNotSeeThroughTheWall() {
    for (String from : List.of("chart", "template", "output.pdf", "accessibility")) {
      for (String to : List.of("yaml", "definition", "dataset", "indicator", "validation")) {
        assertThat(PackageOrder.breaches(List.of(use(from, to)))).as(from + " " + to).hasSize(1);
      }
      assertThat(PackageOrder.breaches(List.of(use(from, "disclosure")))).as(from).hasSize(1);
      assertThat(PackageOrder.breaches(List.of(use(from, "document")))).as(from).isEmpty();
    }
  }

  @Test
  void unknownPackageIsNamed() {
    assertThat(PackageOrder.breaches(List.of(use("misc", "yaml"))))
        .containsExactly("org.lscb.report.misc is not in the table of packages");
    assertThat(PackageOrder.breaches(List.of(new Use("org.lscb.report", "x", "Some")))).hasSize(1);
  }

  @Test
  void cycleThroughThirdPackageIsFound() {
    assertThat(
            PackageOrder.cycles(
                List.of(
                    use("chart", "chart.draw"),
                    use("chart.draw", "chart.text"),
                    use("chart.text", "chart"),
                    use("build", "chart"))))
        .containsExactly(
            "org.lscb.report.chart reaches itself through other packages",
            "org.lscb.report.chart.draw reaches itself through other packages",
            "org.lscb.report.chart.text reaches itself through other packages");
  }

  @Test
  void packageMayUseItself() {
    assertThat(PackageOrder.cycles(List.of(use("chart", "chart"), use("chart", "chart.draw"))))
        .isEmpty();
  }

  private static Use use(String from, String to) {
    return new Use(PackageOrder.ROOT + "." + from, PackageOrder.ROOT + "." + to, "Some");
  }
}
