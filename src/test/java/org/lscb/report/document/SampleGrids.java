package org.lscb.report.document;

import static org.lscb.report.document.SampleValues.count;
import static org.lscb.report.document.SampleValues.number;
import static org.lscb.report.document.SampleValues.symbol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** Tables and figures of the sample report. */
final class SampleGrids {

  private SampleGrids() {}

  static Figure referrals() {
    List<String> years = List.of("2013-14", "2014-15", "2015-16", "2016-17", "2017-18", "2018-19");
    List<PublishedValue> values = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    long[] numbers = {21, 97, 123, 118, 105, 83};
    for (int i = 0; i < numbers.length; i++) {
      PublishedValue value = count("plans:referrals@" + years.get(i), numbers[i]);
      values.add(value);
      rows.add(new Table.Row(Table.Row.Kind.BODY, years.get(i), List.of(value(value))));
    }
    Table data =
        new Table(
            "data-referrals",
            "Referrals for child sexual exploitation",
            "Year",
            List.of("Referrals"),
            rows,
            List.of(),
            List.of(),
            "",
            false);
    return new Figure(
        "figure-referrals",
        Figure.Kind.BARS,
        "Referrals have fallen for three years",
        "Child sexual exploitation referrals, Lambeth, 2013-14 to 2018-19",
        "Bar chart: referrals rose from 21 to 123 in 2015-16, then fell to 83 in 2018-19.",
        Unit.COUNT,
        "Referrals",
        years,
        List.of(new Series("Lambeth", Series.Role.MAIN, values)),
        5,
        List.of(),
        List.of("The way of counting changed in 2014-15."),
        "Multi-agency safeguarding hub",
        data);
  }

  static Table mainTable() {
    return new Table(
        "table-main",
        "Main measures at 31 March",
        "Measure",
        List.of("2018", "2019", "Change"),
        List.of(
            new Table.Row(Table.Row.Kind.HEADING, "In plans", List.of()),
            row("Children on a protection plan", 296, 254, "down 14%"),
            new Table.Row(
                Table.Row.Kind.BODY,
                "Children in need",
                List.of(
                    value(symbol("n18", Symbol.NOT_AVAILABLE)),
                    new Table.Cell.Value(count("n19", 1429), List.of(1)),
                    new Table.Cell.Blank())),
            new Table.Row(Table.Row.Kind.HEADING, "In care", List.of()),
            row("Children looked after", 407, 352, "down 14%"),
            new Table.Row(
                Table.Row.Kind.TOTAL,
                "All",
                List.of(
                    value(count("s18", 703)), value(count("s19", 2035)), new Table.Cell.Blank()))),
        List.of("[x] not available."),
        List.of(
            "Children in need are counted without those in the other rows.",
            "The earlier date is 29 January 2018."),
        "SSDA903 return and case system",
        false);
  }

  static Table longTable() {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 44; i++) {
      rows.add(row("Course number " + i, 200 + i, 150 + i, "up " + i + "%"));
    }
    return new Table(
        "table-courses",
        "Bookings by course",
        "Course",
        List.of("Booked", "Attended", "Change"),
        rows,
        List.of(),
        List.of(),
        "Board training records",
        false);
  }

  static Table wideTable() {
    List<String> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      columns.add("Month " + i);
      cells.add(value(count("wide" + i, 1000L * i)));
    }
    return new Table(
        "table-months",
        "Places by month",
        "Course",
        columns,
        List.of(
            new Table.Row(Table.Row.Kind.BODY, "Essential safeguarding", cells),
            new Table.Row(Table.Row.Kind.BODY, "Neglect", cells)),
        List.of(),
        List.of(),
        "Board training records",
        true);
  }

  private static Table.Row row(String label, long before, long now, String change) {
    return new Table.Row(
        Table.Row.Kind.BODY,
        label,
        List.of(
            value(count(label + "/before", before)),
            value(count(label + "/now", now)),
            value(number(label + "/change", Unit.PERCENT, 0, BigDecimal.ONE, change))));
  }

  private static Table.Cell value(PublishedValue value) {
    return new Table.Cell.Value(value, List.of());
  }
}
