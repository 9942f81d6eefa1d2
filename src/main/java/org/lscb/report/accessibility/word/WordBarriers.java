package org.lscb.report.accessibility.word;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lscb.report.accessibility.barrier.Alternative;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.Heading;
import org.lscb.report.accessibility.barrier.Language;
import org.lscb.report.accessibility.barrier.Nonsense;
import org.lscb.report.accessibility.order.Agreement;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/**
 * Reports what keeps somebody from reading a Word file.
 *
 * <p>guidance: WCAG 2.2 as far as it applies to documents (WCAG2ICT), and what Word's own checker
 * looks for.
 */
public final class WordBarriers {

  /** Pictures that say nothing beyond the numbers beside them, and their column. */
  private static final String SMALL_LINES = "trend";

  private final Barriers barriers;

  /** Reports these. */
  public WordBarriers(Barriers barriers) {
    this.barriers = barriers;
  }

  /** Looks at a file, and whether it says what the page says, where that is at hand. */
  public void check(WordFile word, Optional<Element> page) {
    if (word.title().isBlank()) {
      barriers.report(Flaw.TITLE_MISSING);
    }
    String all = word.lines().stream().map(WordFile.Line::words).collect(Collectors.joining(" "));
    Language.check(word.language(), all, barriers);
    Heading.check(word.headings(), barriers);
    word.pictures()
        .forEach(
            one ->
                Alternative.check(
                    one.alt(), one.caption(), Barriers.beginning(one.before()), barriers));
    for (WordFile.Table table : word.tables()) {
      if (!table.headed()) {
        barriers.report(Flaw.TABLE_WITHOUT_HEADERS, Barriers.beginning(table.words()));
      }
    }
    lines(word);
    page.ifPresent(
        it -> {
          Map<String, String> named = new BlockNames(it).named(word);
          new Agreement(it, named, SMALL_LINES).check(barriers);
        });
  }

  private void lines(WordFile word) {
    String before = "";
    for (WordFile.Line line : word.lines()) {
      if (line.words().isEmpty() && !line.needed()) {
        barriers.report(Flaw.PARAGRAPH_EMPTY, Barriers.beginning(before));
      }
      Nonsense.check(line.words(), barriers);
      if (!line.item()) {
        Nonsense.checkBullet(line.words(), barriers);
      }
      before = line.words().isEmpty() ? before : line.words();
    }
  }
}
