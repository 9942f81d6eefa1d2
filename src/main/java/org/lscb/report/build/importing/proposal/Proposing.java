package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.table.ChildLists;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.reader.DatasetReader;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.project.BoardYear;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Proposes an import for a spreadsheet that no import is for yet. */
public final class Proposing {

  /** That a file has such a block speaks for it. */
  private static final double KNOWN = 0.2;

  private static final int SHOWN = 12;

  private final List<Candidate> candidates = new ArrayList<>();
  private final boolean named;
  private final Diagnostics diagnostics;

  /**
   * For the datasets of a year.
   *
   * @param dataset the one that it is for; empty where that is to be found out
   */
  public Proposing(BoardYear year, Optional<String> dataset, Diagnostics diagnostics) {
    this.named = dataset.isPresent();
    this.diagnostics = diagnostics;
    Map<String, Map<String, MeasureDefinition>> datasets = new LinkedHashMap<>();
    year.definition().measures().stream()
        .filter(one -> dataset.isEmpty() || dataset.get().equals(one.dataset()))
        .forEach(
            one ->
                datasets.computeIfAbsent(one.dataset(), any -> new TreeMap<>()).put(one.id(), one));
    Datasets recorded =
        new DatasetReader(year.definition(), year.names()).read(year.data(), new Diagnostics());
    datasets.forEach(
        (id, measures) -> {
          Labels labels = new Labels(year.definition().board(), measures, nothing());
          candidates.add(new Candidate(id, measures, year, labels, recorded));
        });
  }

  /** An import that says nothing of names. */
  private static ImportDefinition nothing() {
    Scalar none = new Scalar(Position.ofFile("imports.yaml"), "", false);
    return ImportDefinition.of(none, Optional.empty(), Optional.empty(), none, none);
  }

  /**
   * A proposal.
   *
   * @param name of the import
   * @param text of the import, in lines without indentation, its name the first of them
   * @param begun whether it must be completed before anything can be imported by it
   * @param anyTable whether there is a table in the spreadsheet
   * @param seen what was seen of the spreadsheet
   */
  public record Proposal(
      String name,
      Optional<List<String>> text,
      boolean begun,
      boolean anyTable,
      List<String> seen) {}

  /** A table, and what it may be for. */
  private record Found(Table table, Guess guess) {}

  /**
   * Looks at sheets; lists of single children are reported where nothing else is found.
   *
   * @param file as imports name it
   * @param several whether the file has other sheets, so that the import must say which
   */
  public Proposal propose(String file, List<Sheet> sheets, boolean several) {
    List<String> seen = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    Diagnostics lists = new Diagnostics();
    for (Sheet sheet : sheets) {
      boolean refused = new ChildLists(sheet, lists).refused();
      Optional<Table> table = refused ? Optional.empty() : new TableSearch(sheet).find();
      String nothing = refused ? ": a list of single children, not looked at" : ": no table";
      seen.add(table.map(Proposing::described).orElse(sheet.title() + nothing));
      table.ifPresent(tables::add);
    }
    Optional<Found> found = tables.stream().flatMap(one -> best(one).stream()).reduce(this::better);
    boolean begun = found.isEmpty() && named && !tables.isEmpty();
    if (begun) {
      Table table = tables.get(0);
      found =
          candidates.stream()
              .findFirst()
              .map(one -> new Found(table, new Beginning(table, one).guess()));
    } else if (found.isEmpty()) {
      lists.inReadingOrder().forEach(diagnostics::add);
    }
    String stem = stem(file);
    String id = Slug.of(stem).isEmpty() ? "spreadsheet" : Slug.of(stem);
    return new Proposal(
        id, found.map(one -> text(id, file, several, one)), begun, !tables.isEmpty(), seen);
  }

  private Found better(Found one, Found other) {
    return other.guess().weight() > one.guess().weight() ? other : one;
  }

  private static String described(Table table) {
    List<String> headings =
        table.columns().stream().map(Table.Column::name).filter(one -> !one.isEmpty()).toList();
    int more = headings.size() - SHOWN;
    return table.sheet().title()
        + ", row "
        + (table.headings() + 1)
        + ": "
        + String.join(" | ", headings.subList(0, Math.min(SHOWN, headings.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private Optional<Found> best(Table table) {
    Optional<Guess> best = Optional.empty();
    for (Candidate one : candidates) {
      best = Guess.better(best, guess(table, one));
    }
    return best.map(one -> new Found(table, one));
  }

  private static Optional<Guess> guess(Table table, Candidate candidate) {
    Optional<OpenData> published = OpenData.of(table, candidate);
    if (published.isPresent()) {
      return published.get().guess();
    }
    Optional<Guess> best =
        EventList.mayBe(table)
            ? new EventList(table, candidate).guess()
            : Guess.better(
                new CrossTable(table, candidate).guess(),
                new LabelledColumns(table, candidate).guess());
    return best.map(
        one ->
            one.with(table.speaksOf(candidate.dataset()))
                .with(candidate.hasBlock(one.block()) ? KNOWN : 0));
  }

  private static List<String> text(String id, String file, boolean several, Found found) {
    List<String> lines = new ArrayList<>();
    lines.add(id + ":");
    lines.add("  file: \"" + pattern(file) + "\"  # * stands for what differs each time");
    if (several) {
      lines.add("  sheet: " + Quoted.of(found.table().sheet().name()));
    }
    lines.add("  dataset: " + found.guess().dataset());
    lines.add("  block: " + found.guess().block());
    found.guess().lines().forEach(one -> lines.add("  " + one));
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
