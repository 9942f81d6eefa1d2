package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;

/** A number that is withheld, though it is large, stands in no output, in no form, in no corner. */
class WithheldNumbersTest {

  /** Counts that nothing else in a report is likely to contain. */
  private static final List<String> COUNTS = List.of("7717", "7,717");

  /** What is computed from them: shares of the total, the change, the rate. */
  private static final List<String> DERIVED = List.of("46.66", "31.29", "1187.23", "1,187.23");

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aBreakdownWithOneSmallNumber() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        TinyBoard.PLANS_BY_SETTING
            + """
              elsewhere: Elsewhere
        indicators:
          setting-share:
            share: plans
            over: setting
            decimals: 2
            label: Share of plans
          setting-rate:
            rate: plans/home
            of: population-0-17
            per: 10000
            decimals: 2
            label: Rate at home
        tables:
          settings:
            caption: Settings, of which {{plans/home}} at home
            rows:
              by: setting
              total: setting
            columns:
              - show: plans
              - show: setting-share
          rates:
            caption: Rates
            rows:
              - show: setting-rate
              - show: plans/home
              - show: plans/home
                compare: previous
            columns:
              by: period
        figures:
          settings:
            kind: sorted-bars
            title: Settings
            axis: Children
            show: plans
            by: setting
        """);
    board.text(
        """
        {{plans/home}} at home, {{change of plans/home}}, {{words for plans/home}},
        {{setting-share/elsewhere}} elsewhere, {{setting-rate}} for each 10,000.[^more]

        [^more]: At school {{plans/school}}, elsewhere {{plans/elsewhere}}.

        {{tiles: plans/home, setting-rate, setting-share/home}}

        {{figure: settings}}

        {{table: settings}}

        {{table: rates}}
        """);
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans by period and setting:
          2019-20:
            home: 5878
            school: 40
            elsewhere: 9000
          2020-21:
            home: 7717
            school: 3
            elsewhere: 8819

        population-0-17: 65000
        """);
  }

  @Test
  void itStandsNowhereNotEvenWhereItIsToldWhereNumbersComeFrom() throws IOException {
    board.write("2020-21/report.yaml", "title: Annual report\nchapters: [plans]\norigins: on\n");
    standsNowhere();
    assertThat(board.page()).contains("Where the numbers of Table 1 come from");
  }

  @Test
  void itStandsNowhere() throws IOException {
    standsNowhere();
  }

  private void standsNowhere() throws IOException {
    Launch launch = board.run("build");
    assertThat(launch.code()).as(launch.err()).isZero();
    Launch values = board.run("values");
    Map<String, String> channels = channels();
    channels.put("console", launch.out() + launch.err() + values.out() + values.err());
    assertThat(channels.get("the PDF's words"))
        .contains("16,539", "8,819", "[c]", "[number withheld] at home, [change withheld]");
    List<String> found = new ArrayList<>();
    channels.forEach(
        (channel, text) -> {
          COUNTS.stream().filter(text::contains).forEach(one -> found.add(channel + ": " + one));
          DERIVED.stream().filter(text::contains).forEach(one -> found.add(channel + ": " + one));
        });
    assertThat(found).isEmpty();
  }

  @Test
  void withoutAReasonToHideItWouldStandEverywhere() throws IOException {
    board.write(
        "2020-21/report.yaml",
        """
        title: Annual report
        chapters: [plans]
        small-numbers:
          profile: none
          because: Only for this test.
        """);
    Launch launch = board.run("build");
    assertThat(launch.code()).as(launch.err()).isZero();
    Map<String, String> channels = channels();
    assertThat(channels.get("the PDF's words")).contains("7,717", "46.66", "1,187.23");
    assertThat(channels.get("board-annual-report-2020-21.html")).contains("7,717", "46.66");
    assertThat(channels.get("data/values.json")).contains("7717", "46.66", "1187.23");
    assertThat(channels.get("what the page carries")).contains("7717");
    assertThat(channels.get("what the PDF carries")).contains("7717");
  }

  private Map<String, String> channels() throws IOException {
    Map<String, String> channels = new LinkedHashMap<>();
    Built.files(board.folder().resolve("2020-21/out"))
        .forEach((name, bytes) -> channels.put(name, new String(bytes, StandardCharsets.UTF_8)));
    channels.put("what the page carries", carried(board.page()));
    byte[] pdf = board.pdf();
    channels.put("the PDF's tags", TagTree.read(pdf).print());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      channels.put("the PDF's words", new PDFTextStripper().getText(document));
      channels.put("what the PDF carries", streams(document));
    }
    return channels;
  }

  /** The files inside the page's own addresses. */
  private static String carried(String page) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = Pattern.compile("data:[a-z]+/[^\"]*?;base64,([A-Za-z0-9+/=]+)").matcher(page);
    while (matcher.find()) {
      text.append(new String(Base64.getDecoder().decode(matcher.group(1)), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  /** Everything that is packed in the file: attachments, metadata, pages. */
  private static String streams(PDDocument document) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      if (object.getObject() instanceof COSStream stream) {
        try (var in = stream.createInputStream()) {
          in.transferTo(all);
        }
      }
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
