package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** What only veraPDF and the Nu HTML checker know, {@code check} says in their name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckersTest {

  @TempDir static Path folder;
  private FinishedBoard sound;

  @BeforeAll
  void build() throws IOException {
    sound = FinishedBoard.build(folder);
  }

  @Test
  void aPdfThatDoesNotSayWhichStandardItKeeps() throws IOException {
    Launch launch = print(pdf -> pdf.document().getDocumentCatalog().setMetadata(null));
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains("error[breaks-pdf-ua]: veraPDF: PDF/UA-1, clause 7.1-8, is broken once: ")
        .contains("error[breaks-pdf-a]: veraPDF: PDF/A-3a, clause 6.6.2.1-1, is broken once: ");
  }

  @Test
  void coloursThatNobodyCanTellInFiftyYears() throws IOException {
    Launch launch =
        print(
            pdf -> {
              PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
              catalog.getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            });
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .containsPattern(
            "error\\[breaks-pdf-a]: .* clause 6\\.2\\.4\\.3-\\d, is broken \\d+ times: ")
        .doesNotContain("breaks-pdf-ua");
  }

  @Test
  void aPageThatIsNotValid() throws IOException {
    FinishedBoard broken = sound.copy();
    broken.remove(FinishedBoard.PRINT);
    broken.replace(FinishedBoard.PAGE, "<h1>", "<h1 itemref=\"x\">");
    Launch launch = broken.check();
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .containsPattern("error\\[invalid-html]: the Nu HTML checker: .*itemref");
    assertThat(launch.err()).containsPattern("--> .*" + FinishedBoard.PAGE + ":\\d+:\\d+");
  }

  @Test
  void aPageThatIsValidButNotAdvisable() throws IOException {
    FinishedBoard broken = sound.copy();
    broken.remove(FinishedBoard.PRINT);
    broken.replace(FinishedBoard.PAGE, "<main", "<br/>\n<main");
    Launch launch = broken.check();
    assertThat(launch.code()).isZero();
    assertThat(launch.err())
        .contains("warning[doubtful-html]: the Nu HTML checker: Trailing slash");
  }

  private Launch print(SpoiledPdf.Change change) throws IOException {
    FinishedBoard broken = sound.copy();
    broken.put(FinishedBoard.PRINT, SpoiledPdf.of(sound.file(FinishedBoard.PRINT), change));
    return broken.check();
  }
}
