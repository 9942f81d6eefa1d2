package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** Whatever channel tells of a withheld number, the audit hears it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenOutputsTest {

  private static final String PAGE = "board-annual-report-2020-21.html";
  private static final String PRINT = "board-annual-report-2020-21.pdf";
  private static final String LIST = "data/values.json";
  private static final String HIDDEN = "plans:plans/setting=school@2020-21";

  @TempDir static Path folder;
  private Map<String, byte[]> sound;
  private Map<String, byte[]> files;

  @BeforeAll
  void build() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write("2020-21/chapters/plans/chapter.yaml", CHAPTER);
    board.text(TEXT);
    board.write("2020-21/data/plans.yaml", DATA);
    Launch launch = board.run("build");
    assertThat(launch.code()).as(launch.err()).isZero();
    sound = Built.files(board.folder().resolve("2020-21/out"));
  }

  @BeforeEach
  void copy() {
    files = new TreeMap<>(sound);
  }

  @Test
  void whatWasBuiltPasses() throws IOException {
    Launch launch = check();
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
    change(
        PAGE,
        text ->
            text.replaceFirst(
                "(figure-plans-over-time-wide.*?<path d=\"M[\\d.]+ [\\d.]+)", "$1L77 91.3"));
    assertHeard("hidden-place-tells", "points where no shown numbers lie");
  }

  @Test
  void sortOrder() throws IOException {
    // The withheld settings stand last; now a shown one follows them.
    change(
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
    reveal(share, "0.02", "0.02%");
    assertHeard("hidden-place-tells", "\"" + share + "\" is withheld, but \"0.02%\"");
  }

  @Test
  void interval() throws IOException {
    list("\"id\" : \"" + HIDDEN + "\",", "\"id\" : \"" + HIDDEN + "\", \"interval\" : \"2 to 4\",");
    assertHeard("hidden-place-tells", "interval: 2 to 4");
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
    change(
        PAGE,
        text -> text.replaceFirst("aria-label=\"Bar chart: [^\"]*", "$0 Smallest: At school, 3."));
    assertHeard("unmatched-number", "\"3\" in figure-plans-settings (alternative text)");
    assertHeard("hidden-place-tells", "\"" + HIDDEN + "\" is withheld, but \"Bar chart");
  }

  @Test
  void dataFile() throws IOException {
    change(
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
    try (PDDocument pdf = Loader.loadPDF(files.get(PRINT))) {
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
    files.put(PRINT, changed.toByteArray());
    assertHeard("outputs-disagree", "an attached file has \"table-plans-settings.csv\"");
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
    reveal(other, "40", "40");
    change(LIST, list -> list.replaceFirst("(?s)(\"hidden\" : \\[.*?)\"" + other + "\",? ?", "$1"));
    change(LIST, list -> list.replaceFirst(",\\s*(\\],\\s*\"known\")", "$1"));
    assertHeard("hidden-count-leaks", "\"" + HIDDEN + "\"");
  }

  @Test
  void statedValue() throws IOException {
    change(
        LIST,
        text ->
            text.replaceFirst(
                "(?s)(\"" + HIDDEN + "\".*?\"notes\" : \\[)", "$1 \"the old report stated 3\", "));
    change(LIST, text -> text.replace("stated 3\",  ]", "stated 3\" ]"));
    assertHeard("hidden-place-tells", "notes: the old report stated 3");
  }

  @Test
  void excerptOfADiagnostic() throws IOException {
    page("</main>", "<p>--&gt; 2020-21/data/plans.yaml:9:13</p><pre>9 |  school: 3</pre></main>");
    assertHeard("unmatched-number", "-->");
  }

  @Test
  void lastYearsReport() throws IOException {
    list("\"known\" : {", "\"known\" : { \"last year\" : 3,");
    change(LIST, text -> text.replace("\"last year\" : 3, }", "\"last year\" : 3 }"));
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
    assertHeard("outputs-disagree", "(PDF) has \"");
  }

  @Test
  void numbersThatCannotBeTrue() throws IOException {
    list("\"number\" : 9743,", "\"number\" : 9000,");
    assertHeard("published-contradiction", "cannot all be true");
  }

  @Test
  void aPageWithoutItsList() throws IOException {
    files.remove(LIST);
    files.remove(PRINT);
    assertHeard("no-list-of-values", "beside this file");
  }

  /** Publishes a withheld number in the list. */
  private void reveal(String id, String number, String text) {
    change(
        LIST,
        list -> {
          int at = list.indexOf("\"id\" : \"" + id + "\"");
          return list.substring(0, at)
              + list.substring(at)
                  .replaceFirst("\"number\" : null", "\"number\" : " + number)
                  .replaceFirst("\"symbol\" : \"c\"", "\"symbol\" : null")
                  .replaceFirst("\"text\" : \"\\[c]\"", "\"text\" : \"" + text + "\"");
        });
  }

  private void page(String from, String to) {
    change(PAGE, text -> replaced(text, from, to));
  }

  private void list(String from, String to) {
    change(LIST, text -> replaced(text, from, to));
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  private void change(String file, UnaryOperator<String> change) {
    String before = new String(files.get(file), StandardCharsets.UTF_8);
    files.put(file, change.apply(before).getBytes(StandardCharsets.UTF_8));
  }

  private void assertHeard(String code, String words) throws IOException {
    Launch launch = check();
    assertThat(launch.code()).as(launch.err()).isEqualTo(1);
    assertThat(launch.err()).contains("error[" + code + "]").contains(words);
  }

  private Launch check() throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return Launch.of("check", out.toString());
  }

  private static final String CHAPTER =
      """
      datasets:
        plans:
          plans:
            label: Children with a plan
            by: [setting]
          visits:
            label: Visits
            about: sessions
      breakdowns:
        setting:
          members:
            home: At home
            school: At school
            elsewhere: Elsewhere
            abroad: Abroad
      indicators:
        setting-share:
          share: plans
          over: setting
          decimals: 2
          label: Share of plans
      tables:
        settings:
          caption: Settings
          rows:
            by: setting
            total: setting
          columns:
            - show: plans
            - show: setting-share
      figures:
        settings:
          kind: sorted-bars
          title: Settings
          axis: Children
          show: plans
          by: setting
        over-time:
          kind: lines
          title: Visits over time
          axis: Visits
          show: visits
          by: period
      """;

  private static final String TEXT =
      """
      At school there were {{plans/school}} children.

      {{figure: settings}}

      {{figure: over-time}}

      {{table: settings}}
      """;

  private static final String DATA =
      """
      dataset: plans
      source: Case system
      period: 2020-21

      plans by setting:
        home: 9000
        school: 3
        elsewhere: 40
        abroad: 700

      visits by period:
        2018-19: 120
        2019-20: 310
        2020-21: 260
      """;
}
