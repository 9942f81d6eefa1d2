package org.lscb.report.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Line;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.statistics.Symbol;

/** Makes a filled-in table publishable. */
final class TablePublisher {

  private final ValuePublisher values;

  TablePublisher(ValuePublisher values) {
    this.values = values;
  }

  /** The table without its caption. */
  Table publish(String id, TableDefinition table, Tabulation tabulation) {
    List<String> notes = new ArrayList<>();
    List<PublishedValue> all = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < tabulation.rows().size(); i++) {
      Line line = tabulation.rows().get(i);
      List<Table.Cell> cells = new ArrayList<>();
      for (int j = 0; j < tabulation.cells().get(i).size(); j++) {
        Optional<String> comment = line.comment().or(tabulation.columns().get(j)::comment);
        cells.add(cell(tabulation.cells().get(i).get(j), comment, notes, all));
      }
      rows.add(new Table.Row(Table.Row.Kind.valueOf(line.kind().name()), line.label(), cells));
    }
    List<String> columns = tabulation.columns().stream().map(Line::label).toList();
    List<String> allNotes = new ArrayList<>(notes);
    allNotes.addAll(AspectWords.explanations(tabulation.values()));
    table.note().ifPresent(allNotes::add);
    return new Table(
        id,
        "",
        tabulation.rowHead(),
        columns,
        rows,
        symbols(all),
        allNotes,
        sources(all),
        table.landscape(),
        table.trend());
  }

  private Table.Cell cell(
      Optional<Computed> computed,
      Optional<String> comment,
      List<String> notes,
      List<PublishedValue> all) {
    if (comment.isPresent()) {
      return new Table.Cell.Words(comment.get());
    }
    if (computed.isEmpty()) {
      return new Table.Cell.Blank();
    }
    PublishedValue value = values.publish(computed.get());
    all.add(value);
    List<Integer> numbers = new ArrayList<>();
    for (String note : value.notes()) {
      if (!notes.contains(note)) {
        notes.add(note);
      }
      numbers.add(notes.indexOf(note) + 1);
    }
    return new Table.Cell.Value(value, numbers);
  }

  static List<String> symbols(List<PublishedValue> values) {
    Set<Symbol> used = new TreeSet<>();
    values.forEach(one -> one.symbol().ifPresent(used::add));
    List<String> all = new ArrayList<>(legend(values));
    used.forEach(one -> all.add(one.printed() + " means " + one.meaning() + "."));
    return all;
  }

  /** What the short forms mean, in the order in which the codes are declared. */
  private static List<String> legend(List<PublishedValue> values) {
    Map<String, PublishedValue> used = new LinkedHashMap<>();
    values.stream()
        .filter(one -> one.mark().flatMap(PublishedValue.Mark::shortForm).isPresent())
        .sorted((one, other) -> Integer.compare(place(one), place(other)))
        .forEach(one -> used.putIfAbsent(shortForm(one), one));
    List<String> meanings =
        used.values().stream()
            .map(one -> shortForm(one) + " means " + Labels.inSentence(one.text()))
            .toList();
    return meanings.isEmpty() ? List.of() : List.of(String.join("; ", meanings) + ".");
  }

  private static int place(PublishedValue code) {
    return code.mark().orElseThrow().place();
  }

  private static String shortForm(PublishedValue code) {
    return code.mark().flatMap(PublishedValue.Mark::shortForm).orElseThrow();
  }

  static String sources(List<PublishedValue> values) {
    Set<String> sources =
        values.stream()
            .flatMap(one -> one.origins().stream())
            .map(PublishedValue.Origin::source)
            .filter(one -> !one.isBlank())
            .map(one -> one.endsWith(".") ? one.substring(0, one.length() - 1) : one)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return String.join("; ", sources);
  }
}
