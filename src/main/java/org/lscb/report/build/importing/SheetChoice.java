package org.lscb.report.build.importing;

import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.spreadsheet.Spreadsheet;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Finds the sheet that is meant. */
final class SheetChoice {

  private final Spreadsheet spreadsheet;
  private final Diagnostics diagnostics;

  SheetChoice(Spreadsheet spreadsheet, Diagnostics diagnostics) {
    this.spreadsheet = spreadsheet;
    this.diagnostics = diagnostics;
  }

  /** The one that is asked for, else the one that the import names, else the only one. */
  Optional<Sheet> choose(Optional<String> asked, Optional<Scalar> named) {
    Optional<String> wanted = asked.or(() -> named.map(Scalar::text));
    if (wanted.isPresent() && !spreadsheet.all().equals(List.of(""))) {
      Optional<String> sheet =
          spreadsheet.all().stream().filter(wanted.get()::equalsIgnoreCase).findFirst();
      if (sheet.isEmpty()) {
        Position at =
            asked.isPresent() ? Position.ofFile(spreadsheet.name()) : named.get().position();
        diagnostics.report(
            Misfit.SHEET_NOT_FOUND,
            at,
            spreadsheet.name(),
            wanted.get(),
            Nearest.advice(wanted.get(), spreadsheet.all()));
      }
      return sheet.flatMap(one -> spreadsheet.sheet(one, diagnostics));
    }
    List<String> all = spreadsheet.sheets();
    if (all.size() != 1) {
      diagnostics.report(
          Misfit.SHEET_NOT_NAMED,
          Position.ofFile(spreadsheet.name()),
          all.size(),
          String.join(", ", all));
      return Optional.empty();
    }
    return spreadsheet.sheet(all.get(0), diagnostics);
  }
}
