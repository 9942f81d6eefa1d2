package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    assertThat(breaches(sample.built(edition), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void itCanBeKeptForever(Sample sample, Edition edition) throws Exception {
    assertThat(breaches(sample.built(edition), PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** Of the report and of the chapters that are published beside it. */
  private static List<String> breaches(Built built, PDFAFlavour standard) throws Exception {
    List<String> breaches = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
      if (file.getKey().endsWith(".pdf")) {
        for (String breach : Conformance.breaches(file.getValue(), standard)) {
          breaches.add(file.getKey() + ": " + breach);
        }
        checked++;
      }
    }
    assertThat(checked).isPositive();
    return breaches;
  }
}
