package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Of 255; with a shade upon it paper is darker. */
  private static final int PAPER = 240;

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

  @Test
  void aTableThatIsCutOffShowsAShadeAtItsEdge() {
    browser.open(page());
    browser.mode(Mode.TELEPHONE);
    assertThat(shaded(false)).contains(true).contains(false);
    assertThat(shaded(true)).hasSizeGreaterThan(2).containsOnly(false);
  }

  /**
   * Whether the right edge of each table that may scroll is darker than paper on all its height.
   */
  private List<Boolean> shaded(boolean scrolled) {
    List<?> edges =
        (List<?>)
            browser.script(
                """
                document.querySelectorAll('details').forEach((one) => one.open = true);
                const regions = [...document.querySelectorAll('.scroll')];
                regions.forEach((one) => one.scrollLeft = arguments[0] ? one.scrollWidth : 0);
                return regions.map((one) => one.getBoundingClientRect())
                    .flatMap((one) => [one.right - 2, one.top, one.bottom].map(Math.round));
                """,
                scrolled);
    BufferedImage picture = browser.wholePage();
    List<Boolean> shaded = new ArrayList<>();
    for (int i = 0; i < edges.size(); i += 3) {
      int x = ((Number) edges.get(i)).intValue();
      int bottom = ((Number) edges.get(i + 2)).intValue();
      int brightest = 0;
      for (int y = ((Number) edges.get(i + 1)).intValue(); y < bottom; y++) {
        brightest = Math.max(brightest, picture.getRGB(x, y) & 0xFF);
      }
      shaded.add(brightest < PAPER);
    }
    return shaded;
  }

  private static Path page() {
    return out.resolve("board-annual-report-2020-21.html").toAbsolutePath();
  }

  private Picture taken(Mode mode, String style) throws IOException {
    browser.open(page());
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
