package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.channel.WordCheck;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.word.WordBarriers;
import org.lscb.report.accessibility.word.WordFile;
import org.lscb.report.accessibility.word.WordReader;
import org.lscb.report.cli.Launch;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.endtoend.Sample.Edition;

/** The Word edition of every sample says what its page says, and everybody can read it. */
class SampleWordFilesTest {

  @TempDir private static Path folder;

  @ParameterizedTest
  @EnumSource
  void everyBlockHasTheWordsOfThePageInTheSameOrder(Sample sample) {
    Built built = sample.built(Edition.WORD);
    WordFile word = WordReader.read(word(built));
    Diagnostics diagnostics = new Diagnostics();
    new WordBarriers(new Barriers(Position.ofFile("report.docx"), diagnostics))
        .check(word, Optional.of(page(built)));
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    assertThat(word.blocks()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberIsThatOfThePage(Sample sample) {
    Built built = sample.built(Edition.WORD);
    List<Finding> findings = new ArrayList<>();
    new WordCheck(findings).check(WordReader.read(word(built)), page(built));
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void figuresAndTablesAreThoseOfThePage(Sample sample) {
    Built built = sample.built(Edition.WORD);
    WordFile word = WordReader.read(word(built));
    Element page = page(built);
    int charts = page.all(one -> one.hasClass("chart")).size();
    int images = page.all(one -> !one.attribute("alt").isEmpty()).size();
    assertThat(word.pictures()).hasSize(charts + images);
    assertThat(word.tables()).hasSize(page.all("table").size());
    assertThat(word.hidden()).isEmpty();
  }

  @Test
  void aDraftIsMarkedOnEveryPageAndAChapterAloneHasItsNumbers() {
    Launch launch =
        Launch.of(
            "build",
            Sample.LAMBETH.year(),
            "--board",
            Sample.LAMBETH.folder().toString(),
            "--chapter",
            Sample.LAMBETH.chapter(),
            "--draft",
            "--format",
            "docx,html",
            "--out",
            folder.toString());
    assertThat(launch.err()).doesNotContain("error[");
    Built built = new Built(folder, "lambeth-annual-report-2018-19-training", launch);
    ZippedFile parts = new ZippedFile(word(built));
    assertThat(parts.part("word/header1.xml")).contains("Draft, not for publication");
    assertThat(parts.part("word/header2.xml")).contains("Draft, not for publication");
    assertThat(parts.part("word/document.xml"))
        .contains("Chapter 10", "<w:numStart w:val=\"")
        .doesNotContain(" TOC ");
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    Built built = Sample.LONDON.built(Edition.WORD);
    Launch again =
        Launch.of(
            "build",
            Sample.LONDON.year(),
            "--board",
            Sample.LONDON.folder().toString(),
            "--format",
            "docx",
            "--out",
            folder.resolve("again").toString());
    assertThat(word(new Built(folder.resolve("again"), built.stem(), again)))
        .isEqualTo(word(built));
  }

  @Test
  void drawingsAreFineEnoughForPaper() throws IOException {
    ZippedFile parts = new ZippedFile(word(Sample.LAMBETH.built(Edition.WORD)));
    byte[] picture = parts.bytes("word/media/image1.png");
    // 170 mm at 300 dots to the inch.
    assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isGreaterThan(2000);
  }

  @ParameterizedTest
  @EnumSource(names = {"LAMBETH"})
  void otherEditionsAreNoWordFiles(Sample sample) {
    for (String edition : List.of("restricted", "large-print", "short")) {
      Launch launch =
          Launch.of(
              "build",
              sample.year(),
              "--board",
              sample.folder().toString(),
              "--edition",
              edition,
              "--format",
              "docx");
      assertThat(launch.code()).isEqualTo(2);
      assertThat(launch.err()).contains(edition + " edition is");
    }
  }

  static byte[] word(Built built) {
    return built.files().get(built.stem() + ".docx");
  }

  private static Element page(Built built) {
    return PageParser.parse(built.html());
  }
}
