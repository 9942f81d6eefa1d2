package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.table.ChildLists;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.spreadsheet.Spreadsheet;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.project.BoardYear;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Proposes an import for a spreadsheet that no import is for yet. */
public final class Proposing {

  private final BoardYear year;
  private final Diagnostics diagnostics;

  /** For the datasets of a year. */
  public Proposing(BoardYear year, Diagnostics diagnostics) {
    this.year = year;
    this.diagnostics = diagnostics;
  }

  /**
   * A proposal.
   *
   * @param name of the import
   * @param text of the import, in lines without indentation, its name the first of them
   * @param seen what was seen of the spreadsheet
   */
  public record Proposal(String name, Optional<List<String>> text, List<String> seen) {}

  /** Looks at all sheets that are not hidden, or at one. */
  public Proposal propose(
      Spreadsheet spreadsheet, Optional<String> sheet, Optional<String> dataset) {
    List<String> seen = new ArrayList<>();
    Optional<Guess> best = Optional.empty();
    String of = "";
    for (String name : spreadsheet.sheets()) {
      if (sheet.filter(one -> !one.equalsIgnoreCase(name)).isPresent()) {
        continue;
      }
      Optional<Sheet> read = spreadsheet.sheet(name, diagnostics);
      if (read.isEmpty() || new ChildLists(read.get(), diagnostics).refused()) {
        return new Proposal("", Optional.empty(), List.of());
      }
      Optional<Table> table = Table.of(read.get());
      table.ifPresent(one -> seen.add(described(one)));
      Optional<Guess> guess = table.flatMap(one -> guess(one, dataset));
      if (guess.isPresent() && (best.isEmpty() || guess.get().weight() > best.get().weight())) {
        best = guess;
        of = name;
      }
    }
    String stem = stem(spreadsheet.name());
    String id = Slug.of(stem).isEmpty() ? "spreadsheet" : Slug.of(stem);
    boolean several = spreadsheet.sheets().size() > 1;
    String chosen = of;
    return new Proposal(
        id, best.map(one -> text(id, spreadsheet.name(), several ? chosen : "", one)), seen);
  }

  private static String described(Table table) {
    List<String> headings =
        table.columns().stream()
            .map(one -> one.heading().text().replaceAll("\\s+", " "))
            .filter(one -> !one.isEmpty())
            .limit(12)
            .toList();
    return table.sheet().title()
        + ", row "
        + (table.headings() + 1)
        + ": "
        + String.join(" | ", headings);
  }

  private Optional<Guess> guess(Table table, Optional<String> dataset) {
    Map<String, Map<String, MeasureDefinition>> datasets = new LinkedHashMap<>();
    year.definition()
        .measures()
        .forEach(
            one ->
                datasets.computeIfAbsent(one.dataset(), any -> new TreeMap<>()).put(one.id(), one));
    Optional<Guess> best = Optional.empty();
    for (Map.Entry<String, Map<String, MeasureDefinition>> one : datasets.entrySet()) {
      if (dataset.isEmpty() || dataset.get().equals(one.getKey())) {
        Labels labels = new Labels(year.definition().board(), one.getValue(), nothing());
        best =
            Guess.better(
                best, new Guessing(table, one.getKey(), one.getValue(), year, labels).best());
      }
    }
    return best;
  }

  /** An import that says nothing of names. */
  private static ImportDefinition nothing() {
    Scalar none = new Scalar(Position.ofFile("imports.yaml"), "", false);
    return ImportDefinition.of(none, Optional.empty(), Optional.empty(), none, none);
  }

  private static List<String> text(String id, String file, String sheet, Guess guess) {
    List<String> lines = new ArrayList<>();
    lines.add(id + ":");
    lines.add("  file: \"" + pattern(file) + "\"  # * stands for what differs each time");
    if (!sheet.isEmpty()) {
      lines.add("  sheet: " + Quoted.of(sheet));
    }
    lines.add("  dataset: " + guess.dataset());
    lines.add("  block: " + guess.block());
    guess.lines().forEach(one -> lines.add("  " + one));
    return lines;
  }

  private static String pattern(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.'));
    String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
    return folder + stem(file) + "*" + ending;
  }

  /** A name without what differs each time: quarters, years, numbers of copies. */
  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String whole = name.substring(0, name.lastIndexOf('.'));
    String stem = whole.replaceFirst("(?i)[-_ (.]*\\(?q?\\d.*", "");
    return stem.isBlank() ? whole : stem;
  }
}
