package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.cli.Launch;
import org.lscb.report.endtoend.Sample.Edition;

/** Every number of a page can be asked where it comes from, and tells nothing that it must not. */
class OriginsTest {

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aRateOfWhichTheCountIsPrintedNowhere() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        TinyBoard.PLANS_BY_SETTING
            + """
        indicators:
          plan-rate:
            rate: plans
            of: population-0-17
            per: 10000
            decimals: 1
            label: Plans per 10,000 children
        tables:
          settings:
            caption: Settings
            rows:
              by: setting
              total: setting
            columns:
              - show: plans
        """);
    board.text("Visits were {{visits}}, and {{plan-rate}} of 10,000 had a plan.");
    data("plans: 797");
  }

  private void data(String plans) throws IOException {
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        signed-off: A. Writer, 3 May
        period: 2020-21

        visits: 112
        population-0-17: 65000
        """
            + plans
            + "\n");
  }

  private void origins(String which) throws IOException {
    board.write(
        "2020-21/report.yaml", "title: Annual report\nchapters: [plans]\norigins: " + which + "\n");
  }

  private Element built(String... options) throws IOException {
    Launch launch = board.run("build", options);
    assertThat(launch.code()).as(launch.err()).isZero();
    return PageParser.parse(board.page());
  }

  @Test
  void aFinalReportDoesNotTellUnlessItIsAskedTo() throws IOException {
    assertThat(board.run("build").code()).isZero();
    assertThat(board.page()).doesNotContain("<a class=\"asked\"", "report--origins");
    origins("on");
    assertThat(board.run("build").code()).isZero();
    assertThat(board.page()).contains("<a class=\"asked\"", "report--origins");
  }

  @Test
  void aDraftTellsUnlessItIsAskedNotTo() throws IOException {
    Element draft = built("--draft");
    assertThat(entry(draft, "Visits").words())
        .contains("As the source gives it.", "2020-21/data/plans.yaml, line 6");
    origins("off");
    built("--draft");
    assertThat(board.page()).doesNotContain("<a class=\"asked\"", "report--origins");
  }

  @Test
  void readersAreToldTheSourceAndWhoSignedItOffButNoFileOfTheBoards() throws IOException {
    origins("on");
    Element page = built();
    assertThat(entry(page, "Visits").words())
        .contains("Source: Case system.", "Signed off: A. Writer, 3 May.")
        .doesNotContain(".yaml");
  }

  @Test
  void aCountThatIsPrintedNowhereIsNotToldByItsRate() throws IOException {
    origins("on");
    Element page = built();
    assertThat(entry(page, "Plans per 10,000").words())
        .contains("Children with a plan ÷ children aged 0 to 17 × 10,000.")
        .contains("not published (Children with a plan, Harbour in 2020-21) ÷ 65,000")
        .contains("× 10,000 = 122.6");
    assertThat(board.page()).doesNotContain("797");
  }

  @Test
  void aCountThatIsPrintedSomewhereIsNamedWithItsRate() throws IOException {
    origins("on");
    board.text("{{plan-rate}} of 10,000 had a plan: {{plans}} children.");
    assertThat(entry(built(), "Plans per 10,000").words())
        .contains("797 (Children with a plan, Harbour in 2020-21) ÷ 65,000");
  }

  @Test
  void ofARateThatIsWithheldNothingIsWorkedOut() throws IOException {
    origins("on");
    data("plans: 4");
    Element page = built();
    Element entry = entry(page, "Plans per 10,000");
    assertThat(entry.words())
        .contains("[c] Not shown, to protect children.", "Case system")
        .doesNotContain("65,000", "÷");
    assertThat(page.all(one -> one.attributes().containsKey("data-known"))).isEmpty();
  }

  @Test
  void aTableSaysItBelowAndNamesNoPartThatItWithholds() throws IOException {
    origins("on");
    board.text("{{table: settings}}\n\n{{visits}} visits.");
    data("plans by setting:\n  home: 500\n  school: 297");
    assertThat(below(built()).words())
        .contains("Where the numbers of Table 1 come from", "Added up from its parts.")
        .contains("Harbour in 2020-21: 500 + 297 = 797");
    data("plans by setting:\n  home: 500\n  school: 3\n  total: 503");
    assertThat(below(built()).words()).doesNotContain("500", "503", "+");
  }

  @Test
  void everyLinkLeadsToAnEntryAndBack() throws IOException {
    origins("on");
    board.text("{{plan-rate}}, {{visits}}.\n\nAgain {{visits}}.[^n]\n\n[^n]: Of {{visits}}.");
    Element page = built();
    List<Element> asked = page.all(one -> one.hasClass("asked"));
    assertThat(asked).hasSize(4);
    for (Element link : asked) {
      Element entry = withId(page, link.attribute("href").substring(1));
      assertThat(entry.all("a"))
          .extracting(one -> one.attribute("href"))
          .contains("#" + link.attribute("id"));
      assertThat(link.words()).endsWith(": source");
    }
  }

  @Test
  void onPaperNothingChanges() throws IOException {
    origins("off");
    built();
    byte[] without = board.pdf();
    origins("on");
    built();
    assertThat(board.pdf()).isEqualTo(without);
  }

  @Test
  void whatIsCutOutForOtherPagesDoesNotTell() throws IOException {
    origins("on");
    board.text("{{visits}} visits.\n\n{{table: settings}}");
    data("plans by setting:\n  home: 500\n  school: 297");
    Element page = built("--format", "html,data,fragments");
    assertThat(page.all(one -> one.hasClass("asked"))).isNotEmpty();
    Built.files(board.folder().resolve("2020-21/out/fragments"))
        .forEach(
            (name, bytes) ->
                assertThat(new String(bytes))
                    .as(name)
                    .doesNotContain("source</", ": source", "Where the numbers"));
  }

  @ParameterizedTest
  @EnumSource
  void aPageGrowsByLessThanAQuarter(Sample sample) {
    int without = sample.whole().html().length();
    int told = sample.built(Edition.DRAFT).html().length();
    assertThat((double) told / without).isBetween(1.0, 1.25);
  }

  private static Element entry(Element page, String name) {
    return entries(page).stream()
        .filter(one -> one.words().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> entries(Element page) {
    return new ArrayList<>(page.all(one -> one.attribute("id").startsWith("origin--")));
  }

  private static Element withId(Element page, String id) {
    return page.first(one -> one.attribute("id").equals(id)).orElseThrow();
  }

  private static Element below(Element page) {
    return page.first(one -> one.name().equals("details") && one.hasClass("origins")).orElseThrow();
  }
}
