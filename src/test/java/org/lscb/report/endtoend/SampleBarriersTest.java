package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.accessibility.audit.BarrierCheck;
import org.lscb.report.accessibility.audit.FinishedReports;
import org.lscb.report.accessibility.conformance.Checkers;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.endtoend.Sample.Edition;

/**
 * Nothing that a program can see keeps anybody from reading the samples: not ours, not veraPDF
 * (both standards, PDF/UA-1 and PDF/A-3a), not the Nu HTML checker.
 */
class SampleBarriersTest {

  static Stream<Arguments> editions() {
    return Arrays.stream(Sample.values())
        .flatMap(
            sample ->
                Arrays.stream(Edition.values()).map(edition -> Arguments.of(sample, edition)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void pageAndPdfHaveNoneNorThoseOfChaptersBeside(Sample sample, Edition edition) throws Exception {
    Built built = sample.built(edition);
    Diagnostics diagnostics = new Diagnostics();
    BarrierCheck check = new BarrierCheck(diagnostics);
    Map<Path, Path> stems = FinishedReports.stems(List.of(built.out()));
    assertThat(stems).containsKey(built.out().toAbsolutePath().resolve(built.stem()));
    try (Checkers checkers = new Checkers()) {
      for (Map.Entry<Path, Path> one : stems.entrySet()) {
        check.check(one.getKey(), one.getValue(), checkers);
      }
    }
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }
}
