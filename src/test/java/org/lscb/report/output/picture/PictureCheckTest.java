package org.lscb.report.output.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

class PictureCheckTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void pictureOfEitherFormatIsAccepted(String format) throws IOException {
    Files.write(folder.resolve("x." + format), picture(format));
    assertThat(problems("x." + format)).isEmpty();
  }

  @Test
  void sizeIsReadFromTheHeader() throws IOException {
    for (String format : List.of("png", "jpg")) {
      Path file = folder.resolve("x." + format);
      Files.write(file, picture(format));
      try (InputStream in = Files.newInputStream(file)) {
        PictureHeader header = PictureHeader.read(in).orElseThrow();
        assertThat(List.of(header.width(), header.height())).containsExactly(30, 20);
      }
    }
  }

  @Test
  void hugePictureIsReportedWithoutReadingIt() throws IOException {
    byte[] header = Arrays.copyOf(picture("png"), 24);
    ByteBuffer.wrap(header).putInt(16, 16_000).putInt(20, 16_000);
    Files.write(folder.resolve("huge.png"), header);
    assertThat(diagnostics("huge.png"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.problem()).isEqualTo(Problem.PICTURE_TOO_LARGE);
              assertThat(it.message()).contains("16000 by 16000", "256 million", "36 million");
            });
  }

  @Test
  void absentPictureIsMissing() {
    assertThat(problems("none.png")).containsExactly(Problem.PICTURE_MISSING);
    assertThat(problems("")).containsExactly(Problem.PICTURE_MISSING);
  }

  @Test
  void wordFileIsNoPicture() throws IOException {
    Files.writeString(folder.resolve("x.png"), "PK\u0003\u0004 not a picture at all");
    assertThat(problems("x.png")).containsExactly(Problem.PICTURE_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 15, 20})
  void pictureThatIsCutShortIsReported(int length) throws IOException {
    for (String format : List.of("png", "jpg")) {
      Files.write(folder.resolve("x"), Arrays.copyOf(picture(format), length));
      assertThat(problems("x")).containsExactly(Problem.PICTURE_UNREADABLE);
    }
  }

  @Test
  void jpegInPrintingColoursIsReported() throws IOException {
    byte[] jpeg = picture("jpg");
    for (int i = 0; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        jpeg[i + 9] = 4;
      }
    }
    Files.write(folder.resolve("x.jpg"), jpeg);
    assertThat(problems("x.jpg")).containsExactly(Problem.PICTURE_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.png", "/etc/passwd", "a/../../outside.png", "x\0y"})
  void pictureOutsideTheFolderIsReported(String path) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.write(folder.resolve("outside.png"), picture("png"));
    Diagnostics diagnostics = new Diagnostics();
    new PictureCheck(inner).check(path, Position.ofFile("text/a.md"), diagnostics);
    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.PICTURE_OUTSIDE);
  }

  @Test
  void drawingThatMayHoldProgramsIsRefusedWithAWayOut() throws IOException {
    Files.writeString(folder.resolve("logo.SVG"), "<svg><script>alert(1)</script></svg>");
    assertThat(diagnostics("logo.SVG"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.problem()).isEqualTo(Problem.PICTURE_DRAWING);
              assertThat(it.help()).contains("export it as PNG");
            });
  }

  @Test
  void fileThatIsTooLongIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("x.png").toFile(), "rw")) {
      file.write(picture("png"));
      file.setLength(21_000_000);
    }
    assertThat(problems("x.png")).containsExactly(Problem.PICTURE_TOO_HEAVY);
  }

  @Test
  void photographOnItsSideIsReported() throws IOException {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] plain = picture("jpg");
    ByteBuffer turned = ByteBuffer.allocate(plain.length + exif.length);
    turned.put(plain, 0, 2).put(exif).put(plain, 2, plain.length - 2);
    Files.write(folder.resolve("x.jpg"), turned.array());
    assertThat(problems("x.jpg")).containsExactly(Problem.PICTURE_TURNED);
  }

  private List<Kind> problems(String path) {
    return diagnostics(path).stream().map(Diagnostic::problem).toList();
  }

  private List<Diagnostic> diagnostics(String path) {
    Diagnostics diagnostics = new Diagnostics();
    new PictureCheck(folder).check(path, Position.ofFile("text/a.md"), diagnostics);
    return diagnostics.inReadingOrder();
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
