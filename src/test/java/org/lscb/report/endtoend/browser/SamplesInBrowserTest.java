package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.endtoend.Built;
import org.lscb.report.endtoend.Sample;
import org.lscb.report.endtoend.browser.Mode.Asked;

/** The web pages of the sample boards, as a browser shows them to people with different needs. */
@ExtendWith(InBrowser.class)
class SamplesInBrowserTest {

  private final Page page;
  private final Axe axe;
  private final Browser browser;

  SamplesInBrowserTest(Browser browser) {
    this.browser = browser;
    this.page = new Page(browser);
    this.axe = new Axe(browser);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingKeepsAReaderOutInAnyMode(Path file) {
    browser.open(file);
    page.openDetails();
    List<String> findings = new ArrayList<>();
    for (Mode mode : Mode.all()) {
      browser.mode(mode);
      List<String> inMode = new ArrayList<>(page.sideways());
      inMode.addAll(page.faint());
      if (mode.asked() != Asked.NOTHING) {
        inMode.addAll(axe.findings(mode.asked() == Asked.EVERYTHING));
      }
      inMode.forEach(one -> findings.add(mode + ": " + one));
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void largeNumbersStandInOneLineWithinTheirTiles(Path file) {
    browser.open(file);
    for (Mode mode : Mode.all()) {
      browser.mode(mode);
      assertThat(page.brokenNumbers()).as(mode.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLostWhenAReaderSpacesTheText(Path file) {
    browser.open(file);
    page.openDetails();
    for (Mode mode : List.of(Mode.NARROW, Mode.WIDE)) {
      browser.mode(mode);
      assertThat(page.sidewaysWithWiderSpacing()).as(mode.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingMovesForAReaderWhoWantsNoMotion(Sample sample) {
    browser.open(report(sample));
    browser.mode(Mode.WIDE.wishing("prefers-reduced-motion", "reduce"));
    assertThat(page.moving()).isEmpty();
    browser.mode(Mode.WIDE.wishing("prefers-reduced-motion", "no-preference"));
    assertThat(page.moving()).containsExactly("<html> scrolls smoothly");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theKeyboardReachesEverythingInOrderAndLeavesThePage(Path file) {
    browser.open(file);
    browser.mode(Mode.WIDE.wishing("prefers-reduced-motion", "reduce"));
    Keyboard keyboard = new Keyboard(browser);
    assertThat(keyboard.forwards()).isEmpty();
    int closed = keyboard.stops();
    assertThat(closed).isGreaterThan(2);
    browser.open(file);
    browser.mode(Mode.NARROW.wishing("prefers-reduced-motion", "reduce"));
    page.openDetails();
    assertThat(keyboard.backwards()).isEmpty();
    assertThat(keyboard.stops()).isGreaterThanOrEqualTo(closed);
  }

  /** Focus looks the same on every board; this one has every kind of link and region. */
  @Test
  void aReaderSeesWhereTheyAreInEverySetOfColours() {
    browser.open(report(Sample.LARKMOUTH));
    page.openDetails();
    for (Mode mode : Mode.all()) {
      if (mode.asked() == Asked.EVERYTHING && mode.media().equals("screen")) {
        browser.mode(mode);
        assertThat(new Keyboard(browser).unseen()).as(mode.name()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSkipLinkIsFirstAndLeadsToTheReport(Sample sample) {
    browser.open(report(sample));
    browser.mode(Mode.WIDE);
    browser.press(Key.TAB);
    assertThat(focused("textContent")).isEqualTo("Skip to the report");
    browser.press(Key.ENTER);
    assertThat(focused("localName")).isEqualTo("main");
    browser.press(Key.TAB);
    assertThat(focused("closest('main').querySelector('a[href], summary, [tabindex]').outerHTML"))
        .isEqualTo(focused("outerHTML"));
  }

  @ParameterizedTest
  @EnumSource
  void theDataOfAFigureOpenByKeyboard(Sample sample) {
    browser.open(report(sample));
    browser.mode(Mode.WIDE);
    browser.script("document.querySelector('summary').focus()");
    browser.press(Key.ENTER);
    assertThat(focused("parentElement.open")).isEqualTo(true);
    browser.press(Key.TAB);
    assertThat(focused("localName + document.activeElement.role")).isEqualTo("divregion");
    browser.press(Key.BACK_TAB);
    browser.press(Key.ENTER);
    assertThat(focused("parentElement.open")).isEqualTo(false);
  }

  private Object focused(String property) {
    return browser.script("return document.activeElement." + property);
  }

  private static Path report(Sample sample) {
    return sample.whole().out().resolve(sample.whole().stem() + ".html").toAbsolutePath();
  }

  /** All pages of all boards: the reports, and the chapters published beside them. */
  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      pages.addAll(pages(sample.whole()));
      pages.addAll(pages(sample.built(Sample.Edition.SHORT)));
    }
    return pages.stream();
  }

  private static List<Path> pages(Built built) throws IOException {
    try (Stream<Path> files = Files.list(built.out().toAbsolutePath())) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
