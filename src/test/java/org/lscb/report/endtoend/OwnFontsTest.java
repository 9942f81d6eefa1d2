package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** A report in a board's own fonts; the program's own stand in for them under other names. */
class OwnFontsTest {

  private static final Path FONTS = Path.of("templates", "style", "fonts");
  private static final String OWN =
      """
      name: Harbour Safeguarding Children Board
      short-name: Harbour SCB
      area: Harbour
      fonts:
        text:
          regular: fonts/Own-Regular.ttf
          italic: fonts/Own-Italic.ttf
          bold: fonts/Own-Bold.ttf
        heading: fonts/Own-Heading.ttf
      """;

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void dress() throws IOException {
    board = new TinyBoard(folder.resolve("harbour"));
    board.write("board.yaml", OWN);
    font("Own-Regular.ttf", "Regular", "TextOfBoard");
    font("Own-Italic.ttf", "It", "SlopeOfBoar");
    font("Own-Bold.ttf", "Bold", "BoldOfBoard");
    font("Own-Heading.ttf", "Semibold", "HeadOfBoard");
    board.text("There were *{{plans}}* **plans**, and left-behind offices were looked after.");
  }

  /** Renames a font inside. */
  private void font(String name, String cut, String inside) throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("SourceSans3-" + cut + ".ttf"));
    String text = new String(font, StandardCharsets.ISO_8859_1);
    String wide = spread("SourceSans3");
    for (int at = text.indexOf(wide); at >= 0; at = text.indexOf(wide, at + 1)) {
      byte[] other = spread(inside).getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(other, 0, font, at, other.length);
    }
    Path file = board.folder().resolve("fonts/" + name);
    Files.createDirectories(file.getParent());
    Files.write(file, font);
    assertThat(inside).hasSize("SourceSans3".length());
  }

  private static String spread(String name) {
    return name.chars()
        .collect(
            StringBuilder::new,
            (text, one) -> text.append('\0').append((char) one),
            StringBuilder::append)
        .toString();
  }

  private static Set<String> fonts(byte[] pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          names.add(page.getResources().getFont(name).getName().replaceFirst(".*\\+", ""));
        }
      }
    }
    return names;
  }

  @Test
  void pageAndPdfAreSetInThemAndPassEveryChecker() throws IOException {
    Launch launch = board.run("build", "--check");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.err()).doesNotContain("warning");
    assertThat(board.page())
        .contains("font-family:\"Board Text\"", "font-family:\"Board Headings\"")
        .contains("url(data:font/woff;base64,")
        .contains("\"Board Text\", \"Source Sans 3\"");
    assertThat(fonts(board.pdf()))
        .anyMatch(one -> one.startsWith("TextOfBoard"))
        .anyMatch(one -> one.startsWith("HeadOfBoard"))
        .noneMatch(one -> one.startsWith("SourceSans3"));
    try (PDDocument document = Loader.loadPDF(board.pdf())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("left-behind offices were looked after");
    }
  }

  @Test
  void largePrintIsSetInThemToo() throws IOException {
    Launch launch = board.run("build", "--edition", "large-print");
    assertThat(launch.code()).as(launch.err()).isZero();
    byte[] pdf =
        Files.readAllBytes(
            board.folder().resolve("2020-21/out/harbour-annual-report-2020-21-large-print.pdf"));
    assertThat(fonts(pdf))
        .anyMatch(one -> one.startsWith("TextOfBoard"))
        .noneMatch(one -> one.startsWith("SourceSans3"));
  }

  @Test
  void aCharacterThatTheyLackIsToldAtItsFirstPlaceAndSetInTheProgramsOwn() throws IOException {
    Path bold = board.folder().resolve("fonts/Own-Bold.ttf");
    byte[] font = Files.readAllBytes(bold);
    forget(font, 0x0142);
    Files.write(bold, font);
    board.text("**Łukasz Pawłowski** and **Michał** counted {{plans}} plans.");
    Launch launch = board.run("build", "--check", "--format", "html,pdf");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.err())
        .containsOnlyOnce("font-character")
        .contains("the font \"fonts/Own-Bold.ttf\" has no \"ł\" (U+0142)")
        .contains("chapter.md:3:13");
    assertThat(fonts(board.pdf())).anyMatch(one -> one.startsWith("SourceSans3"));
    try (PDDocument document = Loader.loadPDF(board.pdf())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Pawłowski", "Michał");
    }
  }

  @Test
  void aFontThatCannotBeUsedStopsDraftsTooAndIsOneMessage() throws IOException {
    board.write("fonts/Own-Bold.ttf", "not a font");
    Launch launch = board.run("build", "--draft");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains("error[font-unusable]: the font \"fonts/Own-Bold.ttf\" cannot be used")
        .contains("board.yaml:8:11", "1 error in 1 file")
        .doesNotContain("Exception");
  }

  @Test
  void fontsThatMakeThePageHeavyAreWarnedOf() throws IOException {
    board.write(
        "board.yaml", OWN.replace("  heading:", "    bold-italic: fonts/Own-Bold.ttf\n  heading:"));
    Launch launch = board.run("validate");
    assertThat(launch.out() + launch.err()).contains("fonts-heavy");
  }

  /** Sends a code point to the glyph for nothing, in every map of the font. */
  private static void forget(byte[] font, int point) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int tables = bytes.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
        forget(bytes, bytes.getInt(entry + 8), point);
      }
    }
  }

  private static void forget(ByteBuffer bytes, int cmap, int point) {
    for (int i = 0; i < bytes.getShort(cmap + 2); i++) {
      int map = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      if (bytes.getShort(map) == 4) {
        int segments = (bytes.getShort(map + 6) & 0xFFFF) / 2;
        for (int k = 0; k < segments; k++) {
          int end = bytes.getShort(map + 14 + 2 * k) & 0xFFFF;
          int begin = map + 16 + 2 * segments + 2 * k;
          int start = bytes.getShort(begin) & 0xFFFF;
          if (start <= point && point <= end && start > 0xFF) {
            bytes.putShort(begin, (short) (point + 1));
          }
        }
      } else if (bytes.getShort(map) == 12) {
        for (int k = 0; k < bytes.getInt(map + 12); k++) {
          int group = map + 16 + 12 * k;
          if (bytes.getInt(group) <= point && point <= bytes.getInt(group + 4)) {
            bytes.putInt(group + 8, 0);
            bytes.putInt(group + 4, bytes.getInt(group));
          }
        }
      }
    }
  }
}
