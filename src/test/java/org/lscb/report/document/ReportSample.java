package org.lscb.report.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** Makes small reports and their parts for tests. */
public final class ReportSample {

  private ReportSample() {}

  /** A count. */
  public static PublishedValue count(String id, long number) {
    return value(id, Unit.COUNT, 0, String.valueOf(number));
  }

  /** A value of any unit. */
  public static PublishedValue value(String id, Unit unit, int decimals, String number) {
    return new PublishedValue(
        id,
        "Label of " + id,
        unit,
        decimals,
        Optional.of(new BigDecimal(number)),
        Optional.empty(),
        number,
        "as recorded",
        List.of(),
        List.of(new PublishedValue.Origin("2018-19/data/a.yaml", 7, "Case system")),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A symbol in the place of a value, with a formula that names the number it hides. */
  public static PublishedValue hidden(String id, Symbol symbol, String formula) {
    return new PublishedValue(
        id,
        "Label of " + id,
        Unit.COUNT,
        0,
        Optional.empty(),
        Optional.of(symbol),
        symbol.printed(),
        formula,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A row of values. */
  public static Table.Row row(Table.Row.Kind kind, String label, PublishedValue... values) {
    return new Table.Row(
        kind,
        label,
        Arrays.stream(values).map(it -> (Table.Cell) new Table.Cell.Value(it, List.of())).toList());
  }

  /** A heading over rows. */
  public static Table.Row heading(String label) {
    return new Table.Row(Table.Row.Kind.HEADING, label, List.of());
  }

  /** A table. */
  public static Table table(String id, List<String> columns, Table.Row... rows) {
    return new Table(
        id, "Caption of " + id, "Sector", columns, List.of(rows), List.of(), List.of(), "", false);
  }

  /** A figure of one series. */
  public static Figure figure(String id, Table data, PublishedValue... values) {
    return new Figure(
        id,
        Figure.Kind.BARS,
        "Title of " + id,
        "",
        "",
        Unit.COUNT,
        "Children",
        Arrays.stream(values).map(PublishedValue::id).toList(),
        List.of(new Figure.Series("All", Figure.Series.Role.MAIN, List.of(values))),
        -1,
        List.of(),
        List.of(),
        "",
        data);
  }

  /** A paragraph. */
  public static Block.Paragraph paragraph(String id, Inline... content) {
    return new Block.Paragraph(id, List.of(content), false);
  }

  /** A value in a sentence. */
  public static Inline.Value inline(PublishedValue value) {
    return new Inline.Value(value, value.text());
  }

  /** A report of one chapter, without notes. */
  public static Report report(Block... blocks) {
    return report(List.of(), blocks);
  }

  /** A report of one chapter. */
  public static Report report(List<Note> notes, Block... blocks) {
    return new Report(
        new Report.Cover(
            "Fairfield Safeguarding Children Board",
            "Fairfield",
            "Annual report",
            "April 2018 to March 2019",
            "2018-19",
            List.of(),
            "",
            "en-GB",
            "2019-03-31",
            false,
            new Report.Palette("#12436D", "#28A197"),
            org.lscb.report.document.look.Look.PLAIN),
        List.of(new Chapter("training", true, "Training", List.of(blocks))),
        notes,
        new Numbering(Map.of("table-a", "Table 4", "figure-b", "Figure 2")),
        List.of(),
        Map.of(),
        Optional.empty());
  }
}
