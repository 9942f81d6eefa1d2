package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lscb.report.endtoend.Built;
import org.lscb.report.endtoend.Sample;

/** A reader asks a number where it comes from, and goes back to the text. */
@ExtendWith(InBrowser.class)
class OriginsInBrowserTest {

  private static final Mode[] MODES = {
    Mode.WIDE, Mode.NARROW.wishing("prefers-color-scheme", "dark")
  };

  private final Browser browser;
  private final Page page;

  OriginsInBrowserTest(Browser browser) {
    this.browser = browser;
    this.page = new Page(browser);
  }

  @Test
  void nothingKeepsAReaderOutWhereAllIsTold() {
    open();
    page.openDetails();
    List<String> findings = new ArrayList<>();
    for (Mode mode : MODES) {
      browser.mode(mode);
      findings.addAll(page.sideways());
      findings.addAll(page.faint());
      findings.addAll(new Axe(browser).findings(true));
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void theKeyboardLeadsToTheSourceOfANumberAndBack() {
    open();
    browser.mode(Mode.WIDE.wishing("prefers-reduced-motion", "reduce"));
    browser.script("document.querySelector('main p .asked').focus()");
    String from = (String) browser.script("return document.activeElement.id");
    browser.press(Key.ENTER);
    assertThat(browser.script("return document.querySelector(':target').localName"))
        .isEqualTo("li");
    for (int tabs = 0; tabs < 6 && !leadsTo(from); tabs++) {
      browser.press(Key.TAB);
    }
    browser.press(Key.ENTER);
    assertThat(browser.script("return document.querySelector(':target').id")).isEqualTo(from);
  }

  private boolean leadsTo(String id) {
    return ("#" + id).equals(browser.script("return document.activeElement.getAttribute('href')"));
  }

  private void open() {
    Built draft = Sample.LARKMOUTH.built(Sample.Edition.DRAFT);
    browser.open(draft.out().resolve(draft.stem() + ".html").toAbsolutePath());
  }
}
