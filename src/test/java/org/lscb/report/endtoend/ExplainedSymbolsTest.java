package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** Whatever stands in the place of a number, or beside one, is explained wherever it stands. */
class ExplainedSymbolsTest {

  private static final List<String> MEANINGS =
      List.of(
          "[c] means withheld to protect confidentiality",
          "[x] means not available",
          "[z] means not applicable",
          "[low] means more than 0 but rounds to 0",
          "[u] means unreliable: based on too few cases");

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aTableWithEverySymbolAndStatus() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: Children with a plan
              by: [setting]
            checks:
              label: Checks
              about: staff
              by: [setting]
        breakdowns:
          setting:
            adds-up: never
            members:
              home: At home
              school: At school
              elsewhere: Elsewhere
              abroad: Abroad
              unknown: Unknown
        indicators:
          share:
            share: checks/home
            of: checks/abroad
            label: Share
        tables:
          settings:
            caption: Settings
            rows:
              by: setting
            columns:
              - show: plans
          shares:
            caption: Shares
            rows:
              show: share
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
        "Abroad {{plans/abroad}}.\n\n{{table: settings}}\n\n{{table: shares}}\n\n"
            + "{{figure: settings}}");
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans by setting:
          home: 40
          school: c
          elsewhere: u
          abroad: z
          unknown: x
          remarks:
            home:
              status: p

        checks by setting:
          home: 1
          abroad: 1000
          school: 0
          elsewhere: 0
          unknown: 0
        """);
    Launch launch = board.run("build");
    assertThat(launch.code()).as(launch.err()).isZero();
  }

  @Test
  void theNotesExplainAllOfThemOnThePageAndInThePdf() throws IOException {
    String about = board.page().substring(board.page().indexOf("id=\"report--about\""));
    assertThat(about).contains(MEANINGS);
    try (PDDocument document = Loader.loadPDF(board.pdf())) {
      String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(words.substring(words.lastIndexOf("Where a number cannot be given")))
          .contains(MEANINGS);
    }
  }

  @Test
  void eachTableExplainsThoseThatItUsesInItsCaption() throws IOException {
    String page = board.page();
    String settings = caption(page, "table-plans-settings--title");
    assertThat(settings).contains("[c] means", "[x] means", "[z] means", "[u] means");
    assertThat(settings).doesNotContain("[low]");
    assertThat(caption(page, "table-plans-shares--title")).contains("[low] means");
    assertThat(caption(page, "data-plans-settings--title")).contains("[u] means");
  }

  private static String caption(String page, String id) {
    String from = page.substring(page.indexOf("<caption id=\"" + id));
    return from.substring(0, from.indexOf("</caption>"));
  }

  @Test
  void aFileBesideTheDataFilesExplainsThemAndTheirNotes() {
    Map<String, byte[]> files = Built.files(board.folder().resolve("2020-21/out/data"));
    String legend = new String(files.get("symbols-and-notes.csv"), StandardCharsets.UTF_8);
    assertThat(legend.lines())
        .contains(
            "table-plans-settings.csv,,,u,unreliable: based on too few cases",
            "table-plans-settings.csv,At home,Children with a plan,note 1,Provisional.",
            "figure-plans-settings.csv,,,note 1,Provisional.",
            "table-plans-shares.csv,,,low,more than 0 but rounds to 0");
    assertThat(new String(files.get("values.json"), StandardCharsets.UTF_8))
        .contains("\"low\" : \"more than 0 but rounds to 0\"");
  }

  @Test
  void finishedFilesAreFoundInOrder() {
    Launch check = Launch.of("check", board.folder().resolve("2020-21/out").toString());
    assertThat(check.code()).as(check.out() + check.err()).isZero();
  }
}
