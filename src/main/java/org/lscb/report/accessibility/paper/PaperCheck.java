package org.lscb.report.accessibility.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.Contrast;
import org.lscb.report.accessibility.barrier.Language;
import org.lscb.report.accessibility.barrier.Nonsense;
import org.lscb.report.accessibility.barrier.ShapeContrast;
import org.lscb.report.accessibility.order.Agreement;
import org.lscb.report.accessibility.order.Languages;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/** Looks at a PDF for what keeps somebody from reading it and what veraPDF does not see. */
public final class PaperCheck {

  private static final Pattern ENTRY = Pattern.compile("(.*\\S)\\s+(\\w+)");

  private final Barriers barriers;

  /** Reports to these. */
  public PaperCheck(Barriers barriers) {
    this.barriers = barriers;
  }

  /**
   * Looks at everything.
   *
   * @param page the page of the same report, where it is at hand
   * @throws java.io.UncheckedIOException when it is no PDF
   */
  public void check(byte[] pdf, Optional<Element> page) {
    Printed printed;
    try {
      printed = PrintedReader.read(pdf);
    } catch (IllegalArgumentException untagged) {
      barriers.report(Flaw.NOT_TAGGED);
      return;
    }
    if (printed.title().isBlank()) {
      barriers.report(Flaw.TITLE_MISSING);
    }
    String words = printed.tags().text();
    Language.check(printed.language(), words, barriers);
    Nonsense.check(words, barriers);
    printed.unreadable().forEach(one -> barriers.report(Flaw.UNREADABLE_CHARACTER, "\uFFFD", one));
    printed
        .cut()
        .forEach(
            it -> barriers.report(Flaw.WORDS_CUT_OFF, it.page(), Barriers.beginning(it.words())));
    new TagCheck(barriers).check(printed.tags());
    new BookmarkCheck(barriers).check(printed);
    contents(printed);
    Contrast contrast = new Contrast(barriers);
    printed
        .inks()
        .forEach(
            it ->
                contrast.check(
                    it.ink(), it.ground(), it.points(), it.bold(), it.words(), "in the PDF"));
    ShapeContrast shapes = new ShapeContrast(barriers);
    printed
        .charts()
        .forEach(it -> shapes.check(it.shapes(), 0xFFFFFF, "page " + it.page(), "in the PDF"));
    Languages languages = new Languages(barriers);
    languages.check(printed.tags());
    page.ifPresent(it -> new Agreement(it, printed.tags()).check(barriers));
    page.ifPresent(it -> languages.compare(it, printed.tags()));
  }

  private void contents(Printed printed) {
    List<Tag> entries = printed.tags().all("TOCI");
    for (int at = 0; at < Math.min(entries.size(), printed.contents().size()); at++) {
      Matcher entry = ENTRY.matcher(own(entries.get(at)));
      String page = printed.contents().get(at);
      if (entry.matches() && !page.isEmpty() && !page.equals(entry.group(2))) {
        barriers.report(
            Flaw.PAGE_NUMBER_WRONG, Barriers.beginning(entry.group(1)), entry.group(2), page);
      }
    }
  }

  /** The words of an entry without those of the entries below it. */
  private static String own(Tag entry) {
    StringBuilder words = new StringBuilder();
    entry.children().stream()
        .filter(one -> !one.role().equals("TOC"))
        .forEach(one -> words.append(one.text()).append(' '));
    return words.toString().strip();
  }
}
