package org.lscb.report.validation.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Passage.Kind;
import org.lscb.report.validation.narrative.text.PassageReader;

/** Finds paragraphs that stand twice in the report, or stood in last year's. */
final class RepetitionCheck {

  /** Shorter ones are set phrases. */
  private static final int SHORTEST = 80;

  private final Set<String> lastYear = new HashSet<>();
  private final String yearBefore;
  private final Map<String, Position> seen = new HashMap<>();
  private final Diagnostics diagnostics;

  RepetitionCheck(Period year, List<Narrative> lastYearsTexts, Diagnostics diagnostics) {
    this.yearBefore = Period.year(year.start().getYear() - 1).toString();
    this.diagnostics = diagnostics;
    for (Narrative narrative : lastYearsTexts) {
      for (Passage passage : PassageReader.read(narrative)) {
        lastYear.add(passage.whole());
      }
    }
  }

  void check(Passage passage) {
    String words = passage.whole();
    if (words.length() < SHORTEST || passage.kind() == Kind.HEADING) {
      return;
    }
    Position place = passage.at(0, passage.text().length());
    Position first = seen.putIfAbsent(words, place);
    if (first != null) {
      diagnostics.report(
          Problem.PARAGRAPH_TWICE,
          place,
          List.of(new Diagnostic.Related(first, "the same words")),
          first);
    }
    if (lastYear.contains(words)) {
      int named = passage.text().replace('\u2013', '-').replace('/', '-').indexOf(yearBefore);
      if (named >= 0) {
        diagnostics.report(
            Problem.LAST_YEAR_NAMED,
            passage.at(named, named + yearBefore.length()),
            passage.text().substring(named, named + yearBefore.length()));
      } else {
        diagnostics.report(Problem.UNCHANGED_PARAGRAPH, place, yearBefore);
      }
    }
  }
}
