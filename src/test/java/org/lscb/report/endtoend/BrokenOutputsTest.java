package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.endtoend.FinishedBoard.HIDDEN;
import static org.lscb.report.endtoend.FinishedBoard.LIST;
import static org.lscb.report.endtoend.FinishedBoard.PAGE;
import static org.lscb.report.endtoend.FinishedBoard.PRINT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.cli.Launch;
import org.lscb.report.document.manifest.Manifest;

/** Whatever channel tells of a withheld number, the audit hears it. */
class BrokenOutputsTest extends BrokenReport {

  @Test
  void whatWasBuiltPasses() throws IOException {
    Launch launch = broken.check();
    assertThat(launch.err()).isEmpty();
    assertThat(launch.code()).isZero();
    assertThat(launch.out())
        .contains(HIDDEN + "\t1 to ")
        .contains("\tprotected\n")
        .endsWith("nothing can be named\n");
  }

  @Test
  void aChartDrawnToScale() throws IOException {
    page("width=\"23\"", "width=\"3.31\"");
    assertHeard("hidden-place-tells", "a mark of 4.3 by");
  }

  @Test
  void aBarForWhatIsWithheld() throws IOException {
    page(
        "</svg></div>",
        "<rect x=\"10\" y=\"90\" width=\"9\" height=\"22\""
            + " style=\"fill:var(--chart-main,#12436D)\"/></svg></div>");
    assertHeard("hidden-place-tells", "lengths of bars");
  }

  @Test
  void aPointOfALineWhereNoShownNumberLies() throws IOException {
    broken.change(
        PAGE,
        text ->
            text.replaceFirst(
                "(figure-plans-over-time-wide.*?<path d=\"M[\\d.]+ [\\d.]+)", "$1L77 91.3"));
    assertHeard("hidden-place-tells", "points where no shown numbers lie");
  }

  @Test
  void aWhiskerForWhatIsWithheld() throws IOException {
    within(
        "figure-plans-rates",
        "<line x1=\"150\" y1=\"90\" x2=\"171.5\" y2=\"90\""
            + " style=\"fill:none;stroke:var(--chart-muted,#8A9399);stroke-width:2.5\"/></svg>");
    assertHeard("hidden-place-tells", "dots or whiskers where no shown numbers lie");
  }

  @Test
  void aWhiskerThatIsDrawnFromOtherNumbers() throws IOException {
    broken.change(
        PAGE,
        text ->
            text.replaceFirst(
                "(?s)(id=\"figure-plans-rates\".*?<line x1=\"\\d+)([\\d.]*)(\" y1=\"([\\d.]+)\""
                    + " x2=\"[\\d.]+\" y2=\"\\4\" style=\"[^\"]*stroke-width:2.5)",
                "$17$3"));
    assertHeard("hidden-place-tells", "dots or whiskers where no shown numbers lie");
  }

  @Test
  void aDotOfAFunnelForWhatIsWithheld() throws IOException {
    within(
        "figure-plans-funnel",
        "<circle cx=\"150\" cy=\"190\" r=\"5\""
            + " style=\"fill:var(--chart-muted,#8A9399)\"/></svg>");
    assertHeard("hidden-place-tells", "dots where no shown numbers lie");
  }

  @Test
  void aSmallLineOfOtherNumbers() throws IOException {
    broken.change(
        PAGE,
        text -> text.replaceFirst("(class=\"sparkline\".*?<path d=\"M3.5) [\\d.]+", "$1 9.1"));
    assertHeard("hidden-place-tells", "a small line of other numbers");
  }

  @Test
  void aSmallLineInATileOfOtherNumbers() throws IOException {
    broken.change(
        PAGE, text -> text.replaceFirst("(data-history=.*?<path d=\"M3.5) [\\d.]+", "$1 9.1"));
    assertHeard("hidden-place-tells", "a small line of other numbers");
  }

  @Test
  void aSmallLineInATileThatEndsWithAnotherValue() throws IOException {
    broken.change(PAGE, text -> text.replaceFirst(" \\| plans:visits@2020-21\"", "\""));
    assertHeard("hidden-place-tells", "a small line of other numbers");
  }

  @Test
  void theScaleOfAnIntervalThatIsWithheld() throws IOException {
    within("figure-plans-rates", "<text x=\"30\" y=\"20\" font-size=\"15\">0.4</text></svg>");
    assertHeard("unmatched-number", "\"0.4\" in figure-plans-rates");
  }

  private void within(String figure, String end) {
    broken.change(
        PAGE,
        text -> {
          int at = text.indexOf("</svg>", text.indexOf("id=\"" + figure + "\""));
          return text.substring(0, at) + end + text.substring(at + "</svg>".length());
        });
  }

  @Test
  void sortOrder() throws IOException {
    // The withheld settings stand last; now a shown one follows them.
    broken.change(
        PAGE,
        text -> {
          int data = text.indexOf("id=\"data-plans-settings\"");
          int first = text.indexOf("<tr><th scope=\"row\"", data);
          int second = text.indexOf("<tr><th scope=\"row\"", first + 1);
          int body = text.indexOf("</tbody>", second);
          return text.substring(0, first)
              + text.substring(second, body)
              + text.substring(first, second)
              + text.substring(body);
        });
    assertHeard("hidden-place-tells", "its place among values sorted by size");
  }

  @Test
  void axisMaximum() throws IOException {
    page("</svg></div>", "<text x=\"30\" y=\"20\" font-size=\"15\">9,500</text></svg></div>");
    assertHeard("unmatched-number", "\"9500\" in figure-plans-");
  }

  @Test
  void percentage() throws IOException {
    String share = "plans:setting-share/setting=school@2020-21";
    broken.reveal(share, "0.02", "0.02%");
    assertHeard("hidden-place-tells", "\"" + share + "\" is withheld, but \"0.02%\"");
  }

  @Test
  void interval() throws IOException {
    list("\"id\" : \"" + HIDDEN + "\",", "\"id\" : \"" + HIDDEN + "\", \"interval\" : \"2 to 4\",");
    assertHeard("hidden-place-tells", "interval: 2 to 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans:setting-rate/setting=school@2020-21",
        "interval of plans:setting-rate/setting=school@2020-21",
        "comparison of plans:setting-rate/setting=school@2020-21 with previous",
        "change of plans:setting-rate/setting=school@2020-21"
      })
  void whateverIsComputedFromAWithheldCount(String id) throws IOException {
    broken.reveal(id, "1.4", "0.3 to 4.1");
    assertHeard("hidden-place-tells", "\"" + id + "\" is withheld, but \"0.3 to 4.1\"");
  }

  @Test
  void intervalInACell() throws IOException {
    String place = "data-value=\"interval of plans:setting-rate/setting=school@2020-21\" title=\"";
    page(
        place + "withheld to protect confidentiality\">[c]",
        place + "withheld to protect confidentiality\">0.3 to 4.1");
    assertHeard("hidden-place-tells", "but \"0.3 to 4.1\" in table-plans-compared");
  }

  @Test
  void rank() throws IOException {
    page("[c]</abbr></td>", "[c]</abbr> third of three</td>");
    assertHeard("hidden-place-tells", "third of three");
  }

  @Test
  void significanceWord() throws IOException {
    page("[c]</abbr></td>", "[c]</abbr> significantly higher</td>");
    assertHeard("hidden-place-tells", "significantly higher");
  }

  @Test
  void alternativeText() throws IOException {
    broken.change(
        PAGE,
        text -> text.replaceFirst("aria-label=\"Bar chart: [^\"]*", "$0 Smallest: At school, 3."));
    assertHeard("unmatched-number", "\"3\" in figure-plans-settings (alternative text)");
    assertHeard("hidden-place-tells", "\"" + HIDDEN + "\" is withheld, but \"Bar chart");
  }

  @Test
  void dataFile() throws IOException {
    broken.change(
        "data/table-plans-settings.csv", text -> text.replaceFirst("At school,c", "At school,3"));
    assertHeard("outputs-disagree", "table-plans-settings.csv has \"3\" where \"c\" should stand");
  }

  @Test
  void attributeOfThePage() throws IOException {
    page("<td class=\"number\"><abbr", "<td class=\"number\" data-count=\"3\"><abbr");
    assertHeard("unmatched-number", "data-count=\"3\"");
  }

  @Test
  void lengthInAStyle() throws IOException {
    page("<td class=\"number\"><abbr", "<td class=\"number\" style=\"width: 3%\"><abbr");
    assertHeard("unmatched-number", "style=\"width: 3%\"");
  }

  @Test
  void commentInThePage() throws IOException {
    page("</main>", "<!-- school: 3 --></main>");
    assertHeard("unmatched-number", "<!-- school: 3 -->");
  }

  @Test
  void attachedFile() throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(broken.file(PRINT))) {
      var attached =
          pdf.getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("table-plans-settings.csv")
              .getEmbeddedFile();
      try (var out = attached.createOutputStream()) {
        out.write("Setting,Children\r\nAt school,3\r\n".getBytes(StandardCharsets.UTF_8));
      }
      pdf.save(changed);
    }
    broken.put(PRINT, changed.toByteArray());
    assertCheckHears("outputs-disagree", "an attached file has \"table-plans-settings.csv\"");
  }

  @Test
  void theListSaysFromWhichCountsAValueIsComputed() throws IOException {
    String share = "plans:setting-share/setting=school@2020-21";
    Manifest manifest = ValuesList.read(broken.file(LIST)).manifest().orElseThrow();
    assertThat(manifest.computed())
        .contains(new Manifest.Computed(share, List.of(HIDDEN, "plans:plans@2020-21")));
    // A reader who hides nothing must hide what is computed all the same.
    broken.reveal(share, "0.03", "0.03%");
    assertHeard("hidden-place-tells", "\"" + share + "\" is withheld");
  }

  @Test
  void aTypedNumberIsAcceptedForWhichAReasonWasGiven() throws IOException {
    broken.remove(PRINT);
    page("</main>", "<p>At school there were three children.</p></main>");
    assertHeard("unmatched-number", "three children");
    broken.change(
        LIST,
        text -> text.replaceFirst("\"accepted\" : \\[ ?", "\"accepted\" : [ \"three children\" "));
    assertThat(broken.check().err()).doesNotContain("three children");
  }

  @Test
  void handTypedNumber() throws IOException {
    page("</main>", "<p>At school there were three children.</p></main>");
    assertHeard("unmatched-number", "three children");
  }

  @Test
  void wordsInThePlaceOfAValue() throws IOException {
    page("[number withheld]", "three");
    assertHeard("hidden-place-tells", "\"three\" in");
  }

  @Test
  void complement() throws IOException {
    // The smallest other setting was hidden for the sake of the small one.
    String other = "plans:plans/setting=elsewhere@2020-21";
    broken.reveal(other, "40", "40");
    broken.change(
        LIST, list -> list.replaceFirst("(?s)(\"hidden\" : \\[.*?)\"" + other + "\",? ?", "$1"));
    broken.change(LIST, list -> list.replaceFirst(",\\s*(\\],\\s*\"known\")", "$1"));
    assertHeard("hidden-count-leaks", "\"" + HIDDEN + "\"");
  }

  @Test
  void statedValue() throws IOException {
    broken.change(
        LIST,
        text ->
            text.replaceFirst(
                "(?s)(\"" + HIDDEN + "\".*?\"notes\" : \\[)", "$1 \"the old report stated 3\", "));
    broken.change(LIST, text -> text.replace("stated 3\",  ]", "stated 3\" ]"));
    assertHeard("hidden-place-tells", "notes: the old report stated 3");
  }

  @Test
  void excerptOfADiagnostic() throws IOException {
    page("</main>", "<p>--&gt; 2020-21/data/plans.yaml:9:13</p><pre>9 |  school: 3</pre></main>");
    assertHeard("unmatched-number", "-->");
  }

  @Test
  void excerptOfADiagnosticInALogBesideTheReport() throws IOException {
    broken.put(
        "validate.log",
        "error[adds-up]: wrong\n --> 2020-21/data/plans.yaml:9:13\n  |\n9 |   school: 3\n"
            .getBytes(StandardCharsets.UTF_8));
    assertCheckHears("unmatched-number", "\"9 |   school: 3\" in validate.log");
  }

  @Test
  void aLogWithoutNumbersIsHarmless() throws IOException {
    broken.put(
        "validate.log",
        "error[adds-up]: wrong\n --> 2020-21/data/plans.yaml:9:13\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(broken.check().code()).isZero();
  }

  @Test
  void theReasonsWhyNumbersAreHidden() throws IOException {
    broken.put(
        "hidden-numbers.txt",
        "Why.\nNot for publication: whoever reads this can work out small numbers.\n"
            .getBytes(StandardCharsets.UTF_8));
    assertCheckHears("unmatched-number", "in hidden-numbers.txt");
  }

  @Test
  void aFileAmongTheDataThatNobodyKnows() throws IOException {
    broken.put("data/notes.txt", "school 3".getBytes(StandardCharsets.UTF_8));
    assertCheckHears("unmatched-number", "\"notes.txt\" in the data files");
  }

  @Test
  void handTypedDigit() throws IOException {
    page("</main>", "<p>At school there were 3 children.</p></main>");
    assertHeard("unmatched-number", "3 children");
  }

  @Test
  void thePdfOfAnotherReport() throws IOException {
    list("\"threshold\" : 5", "\"threshold\" : 6");
    assertCheckHears("outputs-disagree", "the PDF has \"another list of values\"");
  }

  @Test
  void aPdfThatWasCutOff() throws IOException {
    broken.put(PRINT, Arrays.copyOf(broken.file(PRINT), 900));
    assertCheckHears("output-unreadable", "the PDF cannot be read");
  }

  @Test
  void lastYearsReport() throws IOException {
    list("\"known\" : {", "\"known\" : { \"last year\" : 3,");
    broken.change(LIST, text -> text.replace("\"last year\" : 3, }", "\"last year\" : 3 }"));
    list(
        "\"relations\" : [",
        "\"relations\" : [ {\"why\" : \"as last year\", \"terms\" : [{\"id\" : \"last year\","
            + " \"times\" : 1}, {\"id\" : \""
            + HIDDEN
            + "\", \"times\" : -1}], \"least\" : 0, \"most\" : 0},");
    assertHeard("hidden-count-leaks", "\"" + HIDDEN + "\" is withheld, but readers can work out");
  }

  @Test
  void numberOfThePdfAlone() throws IOException {
    // The page says one thing, the PDF still says the other.
    page("9,000</span></td>", "9,001</span></td>");
    assertCheckHears("outputs-disagree", "(PDF) has \"");
  }

  @Test
  void numbersThatCannotBeTrue() throws IOException {
    list("\"number\" : 9743,", "\"number\" : 9000,");
    assertHeard("published-contradiction", "cannot all be true");
  }

  @Test
  void aPageWithoutItsList() throws IOException {
    broken.remove(LIST);
    broken.remove(PRINT);
    assertCheckHears("no-list-of-values", "beside this file");
  }

  private void page(String from, String to) {
    broken.replace(PAGE, from, to);
  }

  private void list(String from, String to) {
    broken.replace(LIST, from, to);
  }

  /** Both the command and the end of a build hear it. */
  private void assertHeard(String code, String words) throws IOException {
    assertCheckHears(code, words);
    assertThat(broken.stoppedBy()).contains(code);
  }

  /** The command hears what the end of a build does not see, because it is written later. */
  private void assertCheckHears(String code, String words) throws IOException {
    Launch launch = broken.check();
    assertThat(launch.code()).as(launch.err()).isEqualTo(1);
    assertThat(launch.err()).contains("error[" + code + "]").contains(words);
  }
}
