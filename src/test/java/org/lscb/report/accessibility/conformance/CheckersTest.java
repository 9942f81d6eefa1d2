package org.lscb.report.accessibility.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.output.beside.Libraries;

/**
 * The checkers are found beside the program, and nobody is left to believe that they were asked.
 */
class CheckersTest {

  private static final byte[] PAGE =
      "<!DOCTYPE html><html lang=en><title>One</title><p id=a><p id=a>"
          .getBytes(StandardCharsets.UTF_8);
  private static final ClassLoader JAVA_ALONE = ClassLoader.getPlatformClassLoader();
  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

  private static final Path BESIDE = CLASSES.resolveSibling("libraries");

  private final Diagnostics diagnostics = new Diagnostics();

  private static Checkers checkers(Path folder) {
    return new Checkers(new Libraries(Optional.of(CLASSES), JAVA_ALONE, folder));
  }

  @Test
  void theFolderHasAllThatTheyNeed() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf);
    }
    try (Checkers checkers = checkers(BESIDE)) {
      assertThat(checkers.ask("HtmlChecker", PAGE).orElseThrow())
          .extracting(one -> one.get("kind"))
          .contains("error");
      assertThat(checkers.ask("VeraPdf", pdf.toByteArray()).orElseThrow())
          .extracting(one -> one.get("standard") + " " + one.get("clause"))
          .contains("PDF/UA-1 7.1-8", "PDF/A-3a 6.6.2.1-1");
    }
  }

  @Test
  void whoLeavesThemOutIsTold(@TempDir Path empty) {
    try (Checkers checkers = checkers(empty)) {
      Conformance conformance = new Conformance(checkers, diagnostics);
      conformance.page("report.html", PAGE);
      conformance.pdf("report.pdf", new byte[] {1, 2, 3});
    }
    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the Nu HTML checker was not asked: it is not in " + empty,
            "veraPDF was not asked: it is not in " + empty);
    assertThat(diagnostics.hasAny(Flaw.NOT_CHECKED)).isTrue();
    assertThat(diagnostics.hasErrors()).isFalse();
  }
}
