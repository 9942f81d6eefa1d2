package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.cli.Launch;

/** Fragments for a council's web site and charts for slides say what the page says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PiecesForOthersTest {

  private static final String FRAGMENT = "fragments/01-plans.html";
  private static final String SVG = "charts/figure-plans-settings.svg";
  private static final String PNG = "charts/figure-plans-settings.png";

  @TempDir static Path folder;
  private FinishedBoard sound;
  private FinishedBoard broken;

  @BeforeAll
  void build() throws IOException {
    sound = FinishedBoard.build(folder, "html,data,fragments,charts");
  }

  @BeforeEach
  void copy() {
    broken = sound.copy();
  }

  @Test
  void eachChapterIsAFragmentAndEachChartHasThreeFiles() throws IOException {
    assertThat(sound.names())
        .contains(
            FRAGMENT,
            "fragments/02-about-the-figures.html",
            "fragments/figure-plans-settings.png",
            PNG,
            SVG,
            "charts/figure-plans-settings.txt");
    assertThat(sound.check().code()).isZero();
    assertThat(sound.stoppedBy()).isEmpty();
  }

  @Test
  void aFragmentHasNothingThatAContentSystemTakesOut() {
    String fragment = text(FRAGMENT);
    assertThat(fragment)
        .startsWith("<h2 id=\"plans\">Chapter 1: Plans</h2>\n")
        .contains("<img src=\"figure-plans-settings.png\" alt=\"Bar chart: ")
        .contains("<caption><strong>Data for Figure 1: Settings</strong>", "<th scope=\"row\">")
        .contains("<td><abbr title=")
        .doesNotContainPattern("<(svg|script|style|h1|div|span)|class=|style=|data:|<!--");
    assertThat(fragment.chars()).allMatch(one -> one < 0x7F);
  }

  @Test
  void aChartIsDrawnWithTwoDotsForAUnit() throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sound.file(PNG)));
    assertThat(picture.getWidth()).isEqualTo(1280);
    assertThat(picture.getRGB(0, picture.getHeight() - 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    // A bar of the board's colour, far from any letter.
    assertThat(picture.getRGB(640, 80) & 0xFFFFFF).isEqualTo(0x12436D);
    assertThat(text(SVG))
        .contains("<title>Figure 1: Settings</title>", "<path aria-label=\"9,000\"", "#12436D")
        .doesNotContain("var(", "<text", "href", "<style", "font-family");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fragments/01-plans.html|9,000|9,001|outputs-disagree",
        "fragments/01-plans.html|[number withheld]|3|outputs-disagree",
        "fragments/01-plans.html|alt=\"Bar chart|alt=\"A chart|outputs-disagree",
        "fragments/01-plans.html|title=\"|title=\"3 |outputs-disagree",
        "fragments/01-plans.html|</h2>|</h2><p>New</p>|outputs-disagree",
        "fragments/01-plans.html|src=\"figure-plans-settings.png|src=\"other.png|outputs-disagree",
        "fragments/01-plans.html|<h3 |<h5 |heading-skipped",
        "fragments/01-plans.html|<p>|<p style=\"color:red\">|fragment-not-plain",
        "fragments/01-plans.html|<p>|<!-- 3 --><p>|fragment-not-plain",
        "fragments/01-plans.html|scope=\"row\"|title=\"\"|fragment-not-plain",
        "charts/figure-plans-settings.svg|aria-label=\"9,000\"|aria-label=\"9,001\"|outputs-disagree",
        "charts/figure-plans-settings.svg|Z|L1 1Z|outputs-disagree",
        "charts/figure-plans-settings.svg|#12436D|#F46A25|outputs-disagree",
        "charts/figure-plans-settings.svg|<title>|<title>3 |outputs-disagree",
        "charts/figure-plans-settings.svg|</svg>|<text>3</text></svg>|outputs-disagree",
        "charts/figure-plans-settings.svg|</svg>|<image/></svg>|unmatched-number",
        "charts/figure-plans-settings.txt|Settings|Places|outputs-disagree"
      })
  void whatWasChangedAfterwardsIsHeard(String file, String from, String to, String code)
      throws IOException {
    broken.replace(file, from, to);
    assertThat(broken.stoppedBy()).contains(code);
  }

  @Test
  void theCommandHearsASpoiltFragment() throws IOException {
    broken.replace(FRAGMENT, "9,000", "9,001");
    broken.replace(FRAGMENT, "<p>", "<p class=\"x\">");
    Launch launch = broken.check();
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("[outputs-disagree]", "[fragment-not-plain]", "9,001");
  }

  @Test
  void aPictureOfAnotherChartIsHeard() throws IOException {
    broken.put(PNG, sound.file("charts/figure-plans-over-time.png"));
    assertThat(broken.stoppedBy()).contains("outputs-disagree");
    broken.put(PNG, new byte[] {1, 2, 3});
    assertThat(broken.stoppedBy()).contains("output-unreadable");
  }

  @Test
  void aMissingOrAddedFileIsHeard() throws IOException {
    broken.remove(FRAGMENT);
    assertThat(broken.check().err()).contains("\"1 fragments\"");
    FinishedBoard more = sound.copy();
    more.put("charts/figure-3.png", sound.file(PNG));
    more.remove(SVG);
    assertThat(more.check().err()).contains("figure-3.png", "no figure-plans-settings.svg");
  }

  @Test
  void filesOfAnEarlierBuildAreSweptAndOthersStay() throws IOException {
    Path out = folder.resolve("board/2020-21/out");
    Path old = Files.writeString(out.resolve("fragments/07-old.html"), "<h2>Old</h2>");
    Path chart = Files.writeString(out.resolve("charts/figure-old.svg"), "<svg/>");
    Path own = Files.writeString(out.resolve("charts/my notes.docx"), "mine");
    Map<String, byte[]> before = Built.files(out.resolve("charts"));
    Launch launch =
        Launch.of(
            "build", "--board", folder.resolve("board").toString(), "--format", "fragments,charts");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.out()).contains("wrote 12 files into ");
    assertThat(old).doesNotExist();
    assertThat(chart).doesNotExist();
    assertThat(own).exists();
    before.remove("figure-old.svg");
    Map<String, byte[]> after = Built.files(out.resolve("charts"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    Files.delete(own);
  }

  @Test
  void theRestrictedEditionIsNotDivided() {
    for (String format : List.of("fragments", "charts")) {
      Launch launch =
          Launch.of(
              "build",
              "--board",
              folder.resolve("board").toString(),
              "--edition",
              "restricted",
              "--format",
              format);
      assertThat(launch.code()).isEqualTo(2);
      assertThat(launch.err()).contains("is not divided");
    }
  }

  @Test
  void aDraftsFragmentsSayThatTheyAreADraft() {
    Path out = folder.resolve("draft");
    Launch launch =
        Launch.of(
            "build",
            "--board",
            folder.resolve("board").toString(),
            "--draft",
            "--format",
            "fragments",
            "--out",
            out.toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(new String(Built.files(out).get(FRAGMENT), StandardCharsets.US_ASCII))
        .startsWith("<p><strong>Draft, not for publication</strong></p>\n<h2");
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void theSamplesHaveThem(Sample sample) {
    Path out = Built.own().resolve("pieces").resolve(sample.name());
    Built.delete(out);
    Launch launch =
        Launch.of(
            "build",
            sample.year(),
            "--board",
            sample.folder().toString(),
            "--format",
            "html,data,fragments,charts",
            "--out",
            out.toString());
    // A build audits them before it writes them, as check does afterwards.
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(sample != Sample.WANDSWORTH || Launch.of("check", out.toString()).code() == 0)
        .as("a report in three parts")
        .isTrue();
    assertThat(Built.files(out).keySet()).anyMatch(one -> one.startsWith("fragments/01-"));
  }

  private String text(String name) {
    return new String(sound.file(name), StandardCharsets.UTF_8);
  }
}
