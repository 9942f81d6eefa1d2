package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What looks at pages in a browser hears of a small page what is wrong with it. */
@ExtendWith(InBrowser.class)
class SpoiltPagesInBrowserTest {

  private static final String LINKS =
      "<style>:focus-visible { outline: 3px solid #000 }</style>"
          + "<p><a href='#a'>One</a></p><p><a href='#b'>Two</a></p>";

  private final Browser browser;
  private final Page page;

  SpoiltPagesInBrowserTest(Browser browser) {
    this.browser = browser;
    this.page = new Page(browser);
  }

  @Test
  void ofASoundPageThereIsNothingToSay() throws IOException {
    show("<p>All is <a href='#top' id='top'>well</a>.</p>");
    browser.mode(Mode.NARROW);
    assertThat(new Axe(browser).findings(true)).isEmpty();
    assertThat(page.sideways()).isEmpty();
    assertThat(page.sidewaysWithWiderSpacing()).isEmpty();
    assertThat(page.moving()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p style='color: #999'>Hard to read.</p>          | color-contrast
          <img src='data:,'>                                | image-alt
          <h3>Two levels further</h3>                       | heading-order
          <button></button>                                 | button-name
          <p id='a'><a href='#a'></a></p>                    | link-name
          """)
  void violationsAreHeard(String spoilt, String rule) throws IOException {
    show(spoilt);
    browser.mode(Mode.WIDE);
    assertThat(new Axe(browser).findings(true)).hasSize(1).allMatch(one -> one.startsWith(rule));
  }

  @Test
  void aViolationInOneModeIsHeardThere() throws IOException {
    show(
        "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }"
            + "@media print { p { color: #ddd } }"
            + "@media (forced-colors: active) { p { forced-color-adjust: none; background: #fff; color: #ccc } }"
            + "</style><p>Sometimes hard to read.</p>");
    for (Mode mode : Mode.all()) {
      browser.mode(mode);
      boolean bad = !mode.wishes().equals(Mode.WIDE.wishes()) || mode.media().equals("print");
      assertThat(new Axe(browser).findings(true)).as(mode.name()).hasSize(bad ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div style='width: 400px'>Wide</div>                         | the page is
          <p>An_unbreakable_word_that_is_wider_than_a_telephone</p>    | the page is
          <div style='overflow: hidden'><p style='width: 400px'>Wide</p></div>           | cuts off
          <div style='overflow: auto'><p style='width: 400px'>Wide</p></div>             | keyboard
          <div style='overflow: auto' tabindex=0><p style='width: 400px'>Wide</p></div>  | no name
          <div style='overflow: auto' tabindex=0 role=region aria-label=A><p style='width: 400px'>Wide</p></div> | holds no table
          <p style='margin-left: -40px'>Lost at the left</p>           | pixels from the left
          <p style='width: 80px'>An_unbreakable_word</p>               | pixels in 80
          """)
  void whatIsWiderThanItsRoomIsHeard(String spoilt, String words) throws IOException {
    show(spoilt);
    browser.mode(Mode.NARROW);
    assertThat(page.sideways()).anyMatch(one -> one.contains(words));
    assertThat(page.sidewaysWithWiderSpacing()).hasSameSizeAs(page.sideways());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <li style='overflow-wrap: anywhere'><span class=value>110,240</span> | is broken
          <li style='white-space: nowrap'><span class=value>110,240</span>     | is wider than its tile
          <li><span class='value wordy'><span class=number>2 to<br>3</span>    | is broken
          """)
  void aLargeNumberThatHasNoRoomIsHeard(String spoilt, String words) throws IOException {
    show("<ul class=tiles style='width: 60px; font-size: 40px'>" + spoilt + "</ul>");
    browser.mode(Mode.NARROW);
    assertThat(page.brokenNumbers()).hasSize(1).allMatch(one -> one.contains(words));
  }

  @Test
  void aTableMayScrollWhereTheKeyboardReachesIt() throws IOException {
    show(
        "<div style='overflow: auto' tabindex=0 role=region aria-label=Counts>"
            + "<table style='width: 400px'><tr><td>1</td></tr></table></div>");
    browser.mode(Mode.NARROW);
    assertThat(page.sideways()).isEmpty();
  }

  @Test
  void whatOverflowsOnlyWithWiderSpacingIsHeard() throws IOException {
    show("<p style='width: 9em; overflow: hidden; white-space: nowrap'>Just enough room</p>");
    browser.mode(Mode.WIDE);
    assertThat(page.sideways()).isEmpty();
    assertThat(page.sidewaysWithWiderSpacing()).hasSize(1).allMatch(one -> one.contains("cuts"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          transition: color 1s       | <p> changes slowly
          animation: turn 1s         | <p> is animated
          scroll-behavior: smooth    | <p> scrolls smoothly
          """)
  void motionIsHeard(String style, String finding) throws IOException {
    show("<p style='" + style + "'>Restless</p>");
    browser.mode(Mode.WIDE.wishing("prefers-reduced-motion", "reduce"));
    assertThat(page.moving()).containsExactly(finding);
  }

  @Test
  void ofAPageThatTheKeyboardWalksThroughThereIsNothingToSay() throws IOException {
    show(LINKS);
    browser.mode(Mode.WIDE);
    assertThat(new Keyboard(browser).forwards()).isEmpty();
    assertThat(new Keyboard(browser).backwards()).isEmpty();
    assertThat(new Keyboard(browser).unseen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <button onkeydown='event.preventDefault()'>Trap</button> | is caught at <button> "Trap"
          <a href='#a' tabindex=3>Early</a>                        | out of the order
          <a href='#a' onfocus='this.blur()'>Gone</a>              | where <a> "Gone" is next
          <a href='#a' style='outline: none'>Bare</a>              | does not show that it has
          <a href='#a' style='position: fixed; top: -90px'>Away</a> | outside of the window
          <a href='#a'>Under</a><div style='position: fixed; inset: 0; background: #fff'></div> | covered
          """)
  void whatTheKeyboardCannotDoIsHeard(String spoilt, String words) throws IOException {
    show(LINKS + spoilt + "<p><a href='#a'>The last one</a></p>");
    browser.mode(Mode.WIDE);
    assertThat(new Keyboard(browser).forwards()).anyMatch(one -> one.contains(words));
  }

  @Test
  void aTrapOnTheWayBackIsHeard() throws IOException {
    show(
        LINKS
            + "<button onkeydown='event.shiftKey && event.preventDefault()'>Trap</button>"
            + "<a href='#a'>Last</a>");
    browser.mode(Mode.WIDE);
    assertThat(new Keyboard(browser).forwards()).isEmpty();
    assertThat(new Keyboard(browser).backwards())
        .containsExactly("the keyboard is caught at <button> \"Trap\"");
  }

  @ParameterizedTest
  @CsvSource({"outline: none", "outline: 3px solid #eee", "outline: 2px solid transparent"})
  void aFocusThatNobodySeesIsHeard(String style) throws IOException {
    show("<a href='#a' style='" + style + "'>Where am I?</a>");
    browser.mode(Mode.WIDE);
    assertThat(new Keyboard(browser).unseen())
        .hasSize(1)
        .allMatch(one -> one.startsWith("<a> \"Where am I?\" changes only 0 pixels"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p style='color: #999'>Faint</p>                              | <p> "Faint"
          <div style='background: #333'><p>Dark on dark</p></div>       | <p> "Dark on dark"
          <p style='opacity: 0.5'>Half there</p>                        | cannot be judged
          <p style='background: linear-gradient(red, blue)'>Gaudy</p>   | cannot be judged
          <svg viewBox='0 0 90 20' width=90><text y=15 fill='#aaa'>Label</text></svg> | <text> "Label"
          <svg viewBox='0 0 90 20' width=90><rect width=90 height=20 fill='#333' /><text y=15>Bar</text></svg> | <text> "Bar"
          """)
  void wordsThatDoNotStandOutAreHeard(String spoilt, String words) throws IOException {
    show("<p style='color: #767676'>Just enough</p>" + spoilt);
    browser.mode(Mode.WIDE);
    assertThat(page.faint()).hasSize(1).allMatch(one -> one.contains(words));
  }

  @ParameterizedTest
  @EnumSource
  void theBrowserFetchesNothing(Address address) throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(300);
      show("<img alt='Nothing' src='http://" + address.host + ":" + server.getLocalPort() + "/a'>");
      assertThat(server).satisfies(one -> assertThat(knocked(one)).isFalse());
      assertThat(browser.script("return document.images[0].naturalWidth")).isEqualTo(0L);
    }
  }

  /** Ways to this machine that need no name of another one. */
  enum Address {
    BY_NAME("localhost"),
    BY_NUMBER("127.0.0.1");

    private final String host;

    Address(String host) {
      this.host = host;
    }
  }

  private static boolean knocked(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private void show(String content) throws IOException {
    browser.show(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A page</title>"
            + "<meta name=viewport content='width=device-width'>"
            + "<style>body { font: 16px sans-serif; background: #fff }</style>"
            + "<main><h1>A page</h1>"
            + content
            + "</main>");
  }
}
