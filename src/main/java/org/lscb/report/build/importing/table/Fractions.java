package org.lscb.report.build.importing.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;

/**
 * Plain numbers of measures of per cent. Where all of a measure lie from 0 to 1, and some between,
 * the spreadsheet may well mean 29.5 per cent by 0.295; a hundredfold mistake is not guessed away.
 */
final class Fractions {

  private final Sheet sheet;
  private final Diagnostics diagnostics;
  private final Map<String, Seen> measures = new LinkedHashMap<>();

  Fractions(Sheet sheet, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
  }

  /** What was seen of a measure, and the first number between 0 and 1. */
  private static final class Seen {
    private final String label;
    private boolean larger;
    private BigDecimal fraction;
    private int row;
    private int column;

    private Seen(String label) {
      this.label = label;
    }
  }

  /** A number that is not shown as a percentage. */
  void see(BigDecimal number, int row, int column, Subject subject) {
    Seen seen = measures.computeIfAbsent(subject.id(), any -> new Seen(subject.label()));
    if (number.compareTo(BigDecimal.ONE) > 0) {
      seen.larger = true;
    } else if (number.scale() > 0 && seen.fraction == null) {
      seen.fraction = number;
      seen.row = row;
      seen.column = column;
    }
  }

  /** False after a diagnostic for each measure of which it is open. */
  boolean arePlain() {
    boolean plain = true;
    for (Seen seen : measures.values()) {
      if (!seen.larger && seen.fraction != null) {
        diagnostics.report(
            Misfit.IMPORT_FRACTIONS,
            sheet.place(seen.row, seen.column),
            seen.label,
            seen.fraction.toPlainString(),
            seen.fraction.movePointRight(2).stripTrailingZeros().toPlainString());
        plain = false;
      }
    }
    return plain;
  }
}
