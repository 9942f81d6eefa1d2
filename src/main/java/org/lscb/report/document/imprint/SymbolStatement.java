package org.lscb.report.document.imprint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Report;
import org.lscb.report.statistics.Symbol;

/**
 * What the report's notes say of the symbols that stand in it, in tables, tiles and sentences.
 *
 * <p>guidance: symbols are explained above the tables that use them and in the notes.
 */
public final class SymbolStatement {

  private SymbolStatement() {}

  /** One sentence; none where there is a number in every place. */
  public static List<String> of(Report report) {
    Set<Symbol> used = new TreeSet<>();
    PublishedValues.of(report).forEach(one -> one.symbol().ifPresent(used::add));
    return used.isEmpty()
        ? List.of()
        : List.of(
            "Where a number cannot be given, a symbol in square brackets says why: "
                + used.stream()
                    .map(one -> one.printed() + " means " + one.meaning())
                    .collect(Collectors.joining("; "))
                + ".");
  }
}
