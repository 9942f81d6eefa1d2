package org.lscb.report.document.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Report;
import org.lscb.report.document.manifest.Statement;
import org.lscb.report.statistics.Symbol;

/**
 * What a report's notes say of its numbers, and of the symbols that stand for them in tables, tiles
 * and sentences: nothing of what it does not hold, also where it is one chapter of a whole.
 *
 * <p>guidance: symbols are explained above the tables that use them and in the notes.
 */
public final class AboutTheFigures {

  private AboutTheFigures() {}

  /** Its sentences; none where there is a number in every place, and nothing else to say. */
  public static List<String> of(Report report) {
    Set<Symbol> used = new TreeSet<>();
    PublishedValues.occurrences(report).forEach(one -> one.symbol().ifPresent(used::add));
    boolean hides = used.contains(Symbol.CONFIDENTIAL);
    List<String> said =
        report.statements().stream()
            .filter(one -> hides || !one.ofHidden())
            .map(Statement::words)
            .collect(Collectors.toCollection(ArrayList::new));
    if (!used.isEmpty()) {
      said.add(
          "Where a number cannot be given, a symbol in square brackets says why: "
              + used.stream()
                  .map(one -> one.printed() + " means " + one.meaning())
                  .collect(Collectors.joining("; "))
              + ".");
    }
    return said;
  }
}
