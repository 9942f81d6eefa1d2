package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.endtoend.PlacedWords.Place;
import org.lscb.report.endtoend.Sample.Edition;

/** The short version, as somebody sees it who leafs through, or reads it on a telephone. */
class ShortPagesTest {

  /** Of a page of 842 points. */
  private static final double OTHER_SIDE = 250;

  private static final double SAME_LINE = 1;

  @ParameterizedTest
  @EnumSource
  void noPageHasASecondMessage(Sample sample) throws Exception {
    List<Place> words = PlacedWords.of(sample.built(Edition.SHORT).pdf());
    List<Element> messages = messages(sample);
    for (int i = 0; i < messages.size(); i++) {
      String title = messages.get(i).all("h2").get(0).words();
      assertThat(PlacedWords.find(words, i + 2, title).y()).as(title).isLessThan(110);
    }
  }

  @Test
  void theShortestMessageHasItsPage(@TempDir Path folder) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/report.yaml",
        "title: Annual report\nchapters: [plans]\nspelling: off\nshort-version:\n"
            + "  - message: Fewer.\n  - message: Better.\n");
    assertThat(board.run("build", "--edition", "short", "--format", "pdf").code()).isZero();
    Path pdf = board.folder().resolve("2020-21/out/board-annual-report-2020-21-short.pdf");
    List<Place> words = PlacedWords.of(Files.readAllBytes(pdf));
    assertThat(words)
        .filteredOn(one -> List.of("Fewer.", "Better.", "More").contains(one.word()))
        .extracting(Place::page)
        .containsExactly(2, 3, 4);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSaidStandsBesideWhatIsShown(Sample sample) throws Exception {
    List<Place> words = PlacedWords.of(sample.built(Edition.SHORT).pdf());
    List<Element> messages = messages(sample);
    int compared = 0;
    for (int i = 0; i < messages.size(); i++) {
      List<Element> shown = messages.get(i).all(it -> it.hasClass("shown"));
      List<Element> said = messages.get(i).all(it -> it.hasClass("explanation"));
      if (shown.isEmpty() || said.isEmpty()) {
        continue;
      }
      Place left = PlacedWords.find(words, i + 2, beginning(shown.get(0), ""));
      Place right = PlacedWords.find(words, i + 2, beginning(said.get(0), ""));
      assertThat(right.x()).as(said.get(0).words()).isGreaterThan(left.x() + OTHER_SIDE);
      // A large number stands as low as it is high.
      assertThat(right.y()).isLessThan(left.y() + 20);
      compared++;
    }
    assertThat(compared).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void smallTablesOfTheChartsStandSideBySide(Sample sample) throws Exception {
    List<Place> words = PlacedWords.of(sample.built(Edition.SHORT).pdf());
    List<Element> tables =
        page(sample).all("table").stream().filter(one -> !one.all("caption").isEmpty()).toList();
    int first = messages(sample).size() + 2;
    Place before = null;
    for (Element table : tables) {
      Place place = place(words, first, title(table));
      boolean other = before != null && small(table);
      if (other) {
        assertThat(place.y()).as(title(table)).isCloseTo(before.y(), within(SAME_LINE));
        assertThat(place.x()).isGreaterThan(before.x() + OTHER_SIDE);
      }
      int at = tables.indexOf(table);
      boolean next = at + 1 < tables.size() && small(tables.get(at + 1));
      before = !other && small(table) && next ? place : null;
    }
  }

  @Test
  void someSampleHasSmallTables() throws Exception {
    List<Element> all = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      all.addAll(page(sample).all("table"));
    }
    assertThat(all.stream().filter(ShortPagesTest::small)).hasSizeGreaterThan(4);
  }

  @Test
  void anAddressIsALinkThatEndsItsLineBeforeADot() throws Exception {
    String address = "https://www.safeguardinglewisham.org.uk";
    List<Element> links = page(Sample.LEWISHAM).all("a");
    assertThat(links).extracting(one -> one.attribute("href")).contains(address);
    assertThat(links).extracting(Element::words).contains(address);
    assertThat(text(Sample.LEWISHAM)).contains("safeguardinglewisham<wbr>.org<wbr>.uk</a>");
  }

  @Test
  void theTableWhereMoreIsToldIsNotDivided() throws Exception {
    assertThat(text(Sample.LAMBETH)).contains("report: <span class=\"whole\">Table 3.</span></p>");
  }

  private static Place place(List<Place> words, int first, String title) {
    int last = words.get(words.size() - 1).page();
    return Stream.iterate(first, page -> page <= last, page -> page + 1)
        .filter(page -> onPage(words, page).contains(title))
        .map(page -> PlacedWords.find(words, page, title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title));
  }

  private static String onPage(List<Place> words, int page) {
    return String.join(
        " ", words.stream().filter(one -> one.page() == page).map(Place::word).toList());
  }

  private static boolean small(Element table) {
    return table.all("thead").stream().anyMatch(head -> head.all("th").size() < 4);
  }

  private static String title(Element table) {
    return beginning(table.all("caption").get(0).all(it -> it.hasClass("title")).get(0), "Data: ");
  }

  /** A few words, which stand in one line. */
  private static String beginning(Element element, String without) {
    String[] words = element.words().replaceFirst("^" + without, "").split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
  }

  private static List<Element> messages(Sample sample) {
    List<Element> all = page(sample).all(it -> it.hasClass("message"));
    return all.subList(0, all.size() - 1);
  }

  private static Element page(Sample sample) {
    return PageParser.parse(text(sample));
  }

  private static String text(Sample sample) {
    Built built = sample.built(Edition.SHORT);
    return new String(built.files().get(built.stem() + ".html"), StandardCharsets.UTF_8);
  }
}
