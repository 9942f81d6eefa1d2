package org.lscb.report.build.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.level.Target;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.AddsUp;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Position;

/** Completes what a spreadsheet leaves out: a dataset writes all members of a closed breakdown. */
final class Completion {

  private final Target target;
  private final ImportDefinition definition;
  private final Diagnostics diagnostics;
  private final Sheet sheet;

  Completion(Target target, ImportDefinition definition, Diagnostics diagnostics, Sheet sheet) {
    this.target = target;
    this.definition = definition;
    this.diagnostics = diagnostics;
    this.sheet = sheet;
  }

  /** The values of all members, or empty after a diagnostic. */
  Optional<Map<List<String>, String>> complete(
      Map<List<String>, String> read, List<Map<String, String>> texts) {
    if (read.isEmpty()) {
      diagnostics.report(Misfit.IMPORT_NO_TABLE, Position.ofFile(sheet.title()), "values");
      return Optional.empty();
    }
    Map<List<String>, String> cells =
        definition.counts() ? withTotals(read, texts) : new LinkedHashMap<>(read);
    Optional<String> fill = definition.counts() ? Optional.of("0") : definition.empty();
    boolean complete = true;
    for (int i = 0; i < target.levels().size(); i++) {
      complete &= declared(target.levels().get(i), texts.get(i), fill);
    }
    if (!complete) {
      return Optional.empty();
    }
    fill.ifPresent(value -> fill(List.of(), texts, value, cells));
    return Optional.of(cells);
  }

  /** Members that are declared, and that the spreadsheet does not have. */
  private boolean declared(Level level, Map<String, String> texts, Optional<String> fill) {
    if (level.breakdown().isEmpty() || level.breakdown().get().open()) {
      return true;
    }
    List<String> missing = new ArrayList<>();
    for (Breakdown.Member one : level.breakdown().get().members()) {
      if (one.parts().isEmpty() && !texts.containsKey(one.id())) {
        missing.add(one.id());
      }
    }
    boolean onlyTotal = texts.keySet().equals(Set.of(Breakdown.TOTAL));
    if (missing.isEmpty() || onlyTotal) {
      return true;
    }
    if (fill.isEmpty()) {
      diagnostics.report(
          Misfit.IMPORT_MEMBER_MISSING,
          Position.ofFile(sheet.title()),
          level.name(),
          String.join(", ", missing));
      return false;
    }
    missing.forEach(one -> texts.put(one, one));
    return true;
  }

  private void fill(
      List<String> begun,
      List<Map<String, String>> texts,
      String value,
      Map<List<String>, String> cells) {
    if (begun.size() == texts.size()) {
      cells.putIfAbsent(begun, value);
      return;
    }
    for (String one : texts.get(begun.size()).keySet()) {
      List<String> longer = new ArrayList<>(begun);
      longer.add(one);
      fill(longer, texts, value, cells);
    }
  }

  /** Where parts need not make up the total, it is counted too: the rows say it exactly. */
  private Map<List<String>, String> withTotals(
      Map<List<String>, String> read, List<Map<String, String>> texts) {
    Map<List<String>, String> cells = new LinkedHashMap<>(read);
    for (int i = 0; i < target.levels().size(); i++) {
      Optional<Breakdown> breakdown = target.levels().get(i).breakdown();
      boolean wanted =
          breakdown.isPresent() && breakdown.get().addsUp() != AddsUp.FULLY
              || texts.get(i).containsKey(Breakdown.TOTAL);
      if (!wanted) {
        continue;
      }
      int level = i;
      Map<List<String>, Integer> sums = new LinkedHashMap<>();
      cells.forEach(
          (key, value) -> {
            List<String> total = new ArrayList<>(key);
            total.set(level, Breakdown.TOTAL);
            sums.merge(total, Integer.parseInt(value), Integer::sum);
          });
      sums.forEach((key, sum) -> cells.put(key, Integer.toString(sum)));
      texts.get(i).put(Breakdown.TOTAL, Breakdown.TOTAL);
    }
    return ordered(cells, texts);
  }

  /** Totals behind the members. */
  private static Map<List<String>, String> ordered(
      Map<List<String>, String> cells, List<Map<String, String>> texts) {
    for (Map<String, String> one : texts) {
      String total = one.remove(Breakdown.TOTAL);
      if (total != null) {
        one.put(Breakdown.TOTAL, total);
      }
    }
    Set<List<String>> keys = new LinkedHashSet<>(cells.keySet());
    Map<List<String>, String> sorted = new LinkedHashMap<>();
    keys.forEach(key -> sorted.put(key, cells.get(key)));
    return sorted;
  }
}
