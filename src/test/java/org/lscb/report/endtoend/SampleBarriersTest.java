package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.accessibility.audit.BarrierCheck;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.endtoend.Sample.Edition;

/** Nothing that a program can see keeps anybody from reading the samples. */
class SampleBarriersTest {

  static Stream<Arguments> editions() {
    return Arrays.stream(Sample.values())
        .flatMap(
            sample ->
                Arrays.stream(Edition.values()).map(edition -> Arguments.of(sample, edition)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void pageAndPdfHaveNone(Sample sample, Edition edition) throws Exception {
    Built built = sample.built(edition);
    Diagnostics diagnostics = new Diagnostics();
    new BarrierCheck(diagnostics)
        .check(built.out().resolve(built.stem()), built.out().resolve(built.stem() + ".pdf"));
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }
}
