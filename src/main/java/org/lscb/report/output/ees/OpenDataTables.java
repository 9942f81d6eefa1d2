package org.lscb.report.output.ees;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Report;
import org.lscb.report.document.imprint.OpenDataNames;
import org.lscb.report.output.ees.TimeColumns.Times;

/**
 * Sorts the published numbers of a report into tables: those of a chapter that are broken down in
 * the same way stand together, and so do the totals of all chapters.
 *
 * <p>guidance: few large files rather than many small ones.
 */
final class OpenDataTables {

  private final Report report;
  private final Map<Key, OpenDataTable> tables = new TreeMap<>(Key.ORDER);

  OpenDataTables(Report report) {
    this.report = report;
  }

  /**
   * What a table is of.
   *
   * @param chapter empty for the totals of all chapters
   * @param breakdowns ids in alphabetical order; none in a table of totals
   */
  record Key(String chapter, List<String> breakdowns, Times times) {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::chapter)
            .thenComparing(one -> String.join(" ", one.breakdowns))
            .thenComparing(Key::times);

    Key {
      breakdowns = List.copyOf(breakdowns);
    }

    /** The name of its files without ending, the same in every year. */
    String stem() {
      String by = breakdowns.isEmpty() ? "totals" : "-by-" + String.join("-", breakdowns);
      String when = times.words().isEmpty() ? "" : "-" + times.words();
      return OpenDataNames.PREFIX
          + (chapter + by + when).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** In words, after the title of its chapter. */
    String words() {
      List<String> all = breakdowns.stream().map(one -> one.replace('-', ' ')).toList();
      String by = all.isEmpty() ? "totals" : " by " + listed(all);
      return by + (times.words().isEmpty() ? "" : " (" + times.words() + ")");
    }

    private static String listed(List<String> all) {
      int last = all.size() - 1;
      return last == 0
          ? all.get(0)
          : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
  }

  /** By what they are of, in the order of the chapters. */
  List<Map.Entry<Key, OpenDataTable>> all() {
    List<OpenNumber> numbers =
        PublishedValues.of(report).stream()
            .flatMap(one -> OpenNumber.of(one, report.codebook()).stream())
            .toList();
    Map<List<Object>, Set<String>> breakdowns = new HashMap<>();
    numbers.forEach(
        one ->
            breakdowns
                .computeIfAbsent(subject(one), any -> new TreeSet<>())
                .addAll(one.entry().members().keySet()));
    for (OpenNumber one : numbers) {
      Set<String> by = breakdowns.get(subject(one));
      add(one, by);
      if (!by.isEmpty() && one.entry().members().isEmpty()) {
        add(one, Set.of());
      }
    }
    List<String> order = report.chapters().stream().map(Chapter::id).toList();
    return tables.entrySet().stream()
        .filter(one -> one.getValue().clear())
        .sorted(Comparator.comparingInt(one -> order.indexOf(one.getKey().chapter())))
        .toList();
  }

  private static List<Object> subject(OpenNumber number) {
    return List.of(number.entry().chapter(), number.entry().subject(), number.time().times());
  }

  private void add(OpenNumber number, Set<String> by) {
    String chapter = by.isEmpty() ? "" : number.entry().chapter();
    Key key = new Key(chapter, List.copyOf(by), number.time().times());
    tables.computeIfAbsent(key, any -> new OpenDataTable(by)).add(number);
  }
}
