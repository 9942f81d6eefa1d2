package org.lscb.report.endtoend.browser;

import java.util.List;

/** The page that a browser shows, asked by the scripts beside these tests. */
final class Page {

  private static final String REFLOW = Browser.resource("reflow.js");
  private static final String CONTRAST = Browser.resource("contrast.js");
  private static final String NUMBERS = Browser.resource("numbers.js");
  private static final String MOTION = Browser.resource("motion.js");

  /** The least that a reader may set without losing anything: WCAG 2.2, 1.4.12. */
  private static final String SPACING =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

  private final Browser browser;

  Page(Browser browser) {
    this.browser = browser;
  }

  /** Opens everything that can be opened. */
  void openDetails() {
    browser.script("document.querySelectorAll('details').forEach((one) => one.open = true)");
  }

  /** What a reader would have to scroll sideways for, and what is cut off. */
  List<String> sideways() {
    return Axe.texts(browser.script(REFLOW, false));
  }

  /** The same with the reader's own spacing of lines, words and letters. */
  List<String> sidewaysWithWiderSpacing() {
    browser.script(
        "const style = document.createElement('style'); style.id = 'spacing';"
            + "style.textContent = arguments[0]; document.head.append(style)",
        SPACING);
    List<String> findings = Axe.texts(browser.script(REFLOW, true));
    browser.script("document.getElementById('spacing').remove()");
    return findings;
  }

  /** Words that are hard to tell from their ground, also in pictures and where one must scroll. */
  List<String> faint() {
    return Axe.texts(browser.script(CONTRAST));
  }

  /** Large numbers that are broken over lines or wider than their tiles. */
  List<String> brokenNumbers() {
    return Axe.texts(browser.script(NUMBERS));
  }

  /** What moves. */
  List<String> moving() {
    return Axe.texts(browser.script(MOTION));
  }
}
