package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/**
 * A page with every kind of block looks as it did.
 *
 * <p>{@code -Dgolden.refresh=true} takes the pictures anew; look at them before they are kept.
 */
@ExtendWith(InBrowser.class)
class PicturesTest {

  private static final Path GOLDENS = Path.of("src/test/resources/golden/pictures");
  private static final Path BOARD = Path.of("src/test/resources/golden/projects/every-kind/board");

  @TempDir private static Path out;

  private final Browser browser;

  PicturesTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void build() {
    Launch launch =
        Launch.of(
            "build",
            "2020-21",
            "--board",
            BOARD.toString(),
            "--out",
            out.toString(),
            "--format",
            "html");
    assertThat(launch.code()).as(launch.err()).isZero();
  }

  @Test
  void thePageLooksAsItDid() throws IOException {
    for (Mode mode : List.of(Mode.TELEPHONE, Mode.WIDE_DARK)) {
      Picture picture = taken(mode, "");
      Path golden = GOLDENS.resolve(file(mode));
      if (Boolean.getBoolean("golden.refresh")) {
        picture.write(golden);
      }
      Path taken = Path.of("target", "pictures", file(mode));
      picture.write(taken);
      assertThat(picture.difference(Picture.read(golden)))
          .as("share that differs between %s and %s", golden, taken)
          .isLessThanOrEqualTo(Picture.TOLERANCE);
    }
  }

  @Test
  void noPictureIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(GOLDENS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(file(Mode.TELEPHONE), file(Mode.WIDE_DARK));
    }
  }

  @Test
  void aChangedLookIsSeen() throws IOException {
    Picture before = taken(Mode.TELEPHONE, "");
    assertThat(before.difference(taken(Mode.TELEPHONE, ""))).isZero();
    for (String style :
        List.of(
            "h2 { color: #801650 !important }",
            ".masthead { border-bottom-color: #fff !important }",
            ".tiles { gap: 1.4rem !important }",
            "body { font-family: serif !important }",
            ".plot rect { fill: #801650 !important }")) {
      assertThat(taken(Mode.TELEPHONE, style).difference(before))
          .as(style)
          .isGreaterThan(Picture.TOLERANCE);
    }
  }

  private Picture taken(Mode mode, String style) throws IOException {
    browser.open(out.resolve("board-annual-report-2020-21.html").toAbsolutePath());
    browser.mode(mode);
    browser.script(
        "const style = document.createElement('style'); style.textContent = arguments[0];"
            + "document.head.append(style)",
        style);
    browser.scriptThatWaits("document.fonts.ready.then(arguments[0])");
    return Picture.of(browser);
  }

  private static String file(Mode mode) {
    return mode.name().replaceAll("[^a-z0-9]+", "-") + ".png";
  }
}
