package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.cli.ExitCode;
import org.lscb.report.cli.Launch;
import org.lscb.report.document.Chapter;
import org.lscb.report.endtoend.Sample.Edition;

/** The short version: one message a page, and no number that the report does not publish. */
class ShortVersionTest {

  /** As long as a sentence may be. */
  private static final String LONG =
      "Wide words make wide lines: the longest message that fits is so long that it fills three"
          + " whole lines of the page below.";

  private static final String REMARK =
      "Workers who moved knew more mothers by name. ".repeat(4) + "More of that is planned.";

  private static List<String> pages(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages = new java.util.ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
      return pages;
    }
  }

  private static Element page(Built built) throws Exception {
    byte[] page = built.files().get(built.stem() + ".html");
    return PageParser.parse(new String(page, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void eachMessageIsAPageWithAllThatBelongsToIt(Sample sample) throws Exception {
    List<String> pages = pages(sample.built(Edition.SHORT).pdf());
    List<Chapter> messages = sample.report().messages();
    assertThat(messages).hasSizeGreaterThan(3);
    for (int i = 0; i < messages.size(); i++) {
      assertThat(pages.get(i + 1)).contains(messages.get(i).title().replace('\u00A0', ' '));
    }
    assertThat(pages.get(messages.size() + 1)).contains("The numbers in the charts");
    assertThat(pages.get(pages.size() - 1)).contains("More", "annual-report", "another format");
  }

  @ParameterizedTest
  @EnumSource
  void aScreenReaderFindsEachMessageByItsHeading(Sample sample) throws Exception {
    Built built = sample.built(Edition.SHORT);
    List<String> titles = sample.report().messages().stream().map(Chapter::title).toList();
    assertThat(page(built).all("h2").stream().map(Element::words).toList()).containsAll(titles);
    assertThat(built.tags().all("H2").stream().map(Tag::text).map(String::strip).toList())
        .containsAll(titles);
  }

  @Test
  void whatItPrintsIsListedWithTheReportAndItIsHeldToThatList(@TempDir Path folder)
      throws Exception {
    TinyBoard board = board(folder, "short-version:\n  - message: Fewer.\n    value: meetings\n");
    assertThat(board.run("build", "--format", "data,html").code()).isZero();
    assertThat(board.run("build", "--edition", "short").code()).isZero();
    Path out = board.folder().resolve("2020-21/out");
    String list = Files.readString(out.resolve("data/values.json"));
    assertThat(list).contains("plans:meetings@2020-21", "plans:plans@2020-21");
    Path page = out.resolve("board-annual-report-2020-21-short.html");
    assertThat(Launch.of("check", page.toString()).code()).isZero();
    String spoilt = Files.readString(page).replace(">12<", ">13<");
    Files.writeString(page, spoilt);
    Launch check = Launch.of("check", page.toString());
    assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(check.err()).contains("13");
  }

  @Test
  void aSentenceThatBeginsWithAValueInWordsBeginsWithACapital(@TempDir Path folder)
      throws Exception {
    TinyBoard board =
        board(
            folder,
            "short-version:\n  - message: We met.\n    explanation: That is often."
                + " {{words for meetings}} meetings were held, and {{words for meetings}} more are"
                + " planned.\n");
    board.write(
        "2020-21/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\nplans: 40\nmeetings: 9\n");
    Launch launch = board.run("build", "--edition", "short", "--format", "html");
    assertThat(launch.code()).as(launch.err()).isZero();
    Path out = board.folder().resolve("2020-21/out");
    Element page =
        PageParser.parse(Files.readString(out.resolve("board-annual-report-2020-21-short.html")));
    assertThat(page.words())
        .contains("That is often. Nine meetings were held, and nine more are planned.");
  }

  @Test
  void whatTheReportHidesItHidesToo(@TempDir Path folder) throws Exception {
    TinyBoard board =
        board(
            folder, "short-version:\n  - message: There were {{plans}} plans.\n    value: plans\n");
    board.write(
        "2020-21/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\nplans: 4\nmeetings: 12\n");
    assertThat(board.run("build", "--edition", "short").code()).isZero();
    Path out = board.folder().resolve("2020-21/out");
    String page = Files.readString(out.resolve("board-annual-report-2020-21-short.html"));
    assertThat(page.substring(page.indexOf("<body"))).contains("[c]").doesNotContain(">4<");
    String printed =
        String.join(
            "\n", pages(Files.readAllBytes(out.resolve("board-annual-report-2020-21-short.pdf"))));
    assertThat(printed).contains("[c] means withheld").doesNotContain("There were 4");
    board = board(folder, "short-version:\n  - message: We heard 3 children.\n");
    assertThat(board.run("validate").out()).contains("3 children");
    assertThat(board.run("build", "--edition", "short").code()).isEqualTo(ExitCode.PROBLEMS);
  }

  @Test
  void theLongestMessageFitsItsPage(@TempDir Path folder) throws Exception {
    TinyBoard board =
        board(
            folder,
            "short-version:\n"
                + message("Number: " + LONG.substring(8), "value: plans")
                + message("Figure: " + LONG.substring(8), "figure: regions")
                + message("Alone:  " + LONG.substring(8), ""));
    Launch launch = board.run("build", "--edition", "short");
    assertThat(launch.code()).as(launch.err()).isZero();
    Path out = board.folder().resolve("2020-21/out");
    List<String> pages =
        pages(Files.readAllBytes(out.resolve("board-annual-report-2020-21-short.pdf")));
    assertThat(pages).hasSize(6);
    assertThat(pages.get(1)).contains("Number:", "Source: Case system", "Page 2 of 6");
    assertThat(pages.get(2)).contains("Figure:", "More in the report: Figure 1.");
    assertThat(pages.get(3)).contains("Alone:", "Page 4 of 6", "Promised.");
  }

  private static String message(String sentence, String shown) {
    return "  - message: \""
        + sentence
        + "\"\n"
        + (shown.isEmpty() ? "" : "    " + shown + "\n")
        + "    explanation: Explained. "
        + REMARK
        + "\n    we-will: Promised. "
        + REMARK
        + "\n";
  }

  @Test
  void itIsAWholeAndHasNoDataFiles(@TempDir Path folder) throws Exception {
    TinyBoard board = board(folder, "short-version:\n  - message: Fewer plans.\n");
    for (List<String> wrong :
        List.of(
            List.of("--chapter", "plans"),
            List.of("--format", "data"),
            List.of("--format", "charts"))) {
      String[] options = {"--edition", "short", wrong.get(0), wrong.get(1)};
      assertThat(board.run("build", options).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }
    assertThat(board.run("build", "--edition", "short", "--format", "html").code()).isZero();
    Map<String, byte[]> files = Built.files(board.folder().resolve("2020-21/out"));
    assertThat(files).containsOnlyKeys("board-annual-report-2020-21-short.html");
  }

  @Test
  void whatWasCheckedOfItIsWrittenBesideTheEvidenceOfTheReport(@TempDir Path folder)
      throws Exception {
    TinyBoard board = board(folder, "short-version:\n  - message: Fewer plans.\n");
    Path out = board.folder().resolve("2020-21/out");
    assertThat(board.run("build", "--check", "--format", "html").code()).isZero();
    assertThat(board.run("build", "--check", "--edition", "short").code()).isZero();
    assertThat(Built.files(out)).containsKeys("evidence/evidence.json");
    assertThat(Files.readString(out.resolve("evidence/short-evidence.json")))
        .contains("board-annual-report-2020-21-short.html", "board-annual-report-2020-21-short.pdf")
        .contains("\"veraPDF\"")
        .doesNotContain("2020-21.html");
    Path page = out.resolve("board-annual-report-2020-21-short.html");
    assertThat(Launch.of("check", page.toString()).code()).isZero();
    Files.writeString(page, Files.readString(page) + "\n");
    assertThat(Launch.of("check", page.toString()).err()).contains("it was changed afterwards");
    assertThat(board.run("build", "--edition", "short").code()).isZero();
    assertThat(Built.files(out))
        .containsKeys("evidence/evidence.json")
        .doesNotContainKey("evidence/short-evidence.json");
  }

  private static TinyBoard board(Path folder, String messages) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/report.yaml",
        "title: Annual report\nchapters: [plans]\nspelling: off\n" + messages);
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: Children with a plan
            meetings:
              label: Meetings
              about: sessions
            visits:
              label: Visits
              about: sessions
              by: [region]
        breakdowns:
          region:
            members: open
        figures:
          regions:
            title: Visits to each region of the town
            axis: Visits
            show: visits
            by: region
        """);
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans: 40
        meetings: 12
        visits by region:
          North, with its villages: 12
          South, with the old town: 14
          East: 15
          West: 16
          Harbour: 17
          Castle hill: 18
          Moor: 19
          Islands: 20
          Station: 21
          Market: 22
        """);
    board.text("There were {{plans}} plans.\n\n{{figure: regions}}");
    return board;
  }
}
