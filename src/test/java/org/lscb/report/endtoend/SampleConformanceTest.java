package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.endtoend.Sample.Edition;
import org.lscb.report.output.pdf.Conformance;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed samples keep both standards: accessible (PDF/UA-1) and lasting (PDF/A-3a). */
class SampleConformanceTest {

  static Stream<Arguments> editions() {
    return Arrays.stream(Sample.values())
        .flatMap(
            sample ->
                Arrays.stream(Edition.values()).map(edition -> Arguments.of(sample, edition)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void anyReaderCanUseIt(Sample sample, Edition edition) throws Exception {
    assertThat(Conformance.breaches(sample.built(edition).pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void itCanBeKeptForever(Sample sample, Edition edition) throws Exception {
    assertThat(Conformance.breaches(sample.built(edition).pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
  }
}
