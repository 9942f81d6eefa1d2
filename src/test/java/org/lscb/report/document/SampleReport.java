package org.lscb.report.document;

import static org.lscb.report.document.SampleValues.count;
import static org.lscb.report.document.SampleValues.number;
import static org.lscb.report.document.SampleValues.symbol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.Block.Register.Layout;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** A report with every block and every inline, for tests. */
public final class SampleReport {

  /** Text that would do harm if any part of a page were not escaped. */
  public static final String HOSTILE =
      "<script>alert(1)</script> ${cover.title} #{1} [=2] <#include \"x\"> \" onload='x' &amp; ]]>";

  private SampleReport() {}

  /** A final report. */
  public static Report report() {
    return new Report(
        cover(),
        List.of(foreword(), plans(), training(), reference()),
        List.of(
            new Note(
                "plans-note-1", 1, "plans", line("Mid-year estimate of children aged 0 to 17.")),
            new Note(
                "plans-note-2",
                2,
                "plans",
                List.of(
                    new Inline.Text("The census is described by the "),
                    new Inline.Link(line("Department"), "https://example.org/census"),
                    new Inline.Text(".")))),
        new Numbering(labels()),
        List.of(
            "Counts of 1 to 5 children are not shown, so that no child can be recognised.",
            "[c] withheld to protect confidentiality. [x] not available."),
        abbreviations(),
        Optional.empty());
  }

  /** The same as a draft. */
  public static Report draft() {
    Report report = report();
    return new Report(
        report.cover(),
        report.chapters(),
        report.notes(),
        report.numbering(),
        report.statements(),
        report.abbreviations(),
        Optional.of(
            new Report.Draft(
                List.of(
                    "placements add up to 352 but the total says 353 (plans.yaml:5)",
                    "police bookings are awaited from the police by 30 June"))));
  }

  /** Text that would do harm wherever a person can type. */
  public static Report hostile() {
    List<Inline> line =
        List.of(
            new Inline.Text(HOSTILE),
            new Inline.Link(line("click"), "javascript:alert(1)"),
            new Inline.Link(line("page"), "data:text/html,x"),
            new Inline.Value(count("a\"><b>", 3), HOSTILE),
            new Inline.Abbreviation(HOSTILE, HOSTILE),
            new Inline.Text("\u0001\uFFFE"));
    Table table =
        new Table(
            "table-hostile",
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE),
            List.of(
                new Table.Row(
                    Table.Row.Kind.BODY, HOSTILE, List.of(new Table.Cell.Words(HOSTILE)))),
            List.of(HOSTILE),
            List.of(HOSTILE),
            HOSTILE,
            false);
    List<Block> blocks =
        List.of(
            new Block.Paragraph("h-p", line, false),
            table,
            new Block.Callout(
                "h-callout", HOSTILE, List.of(new Block.Paragraph("h-q", line, false))),
            new Block.DraftRemark("h-remark", HOSTILE),
            new Block.Quote("h-quote", List.of(), Optional.of(HOSTILE)));
    Report.Cover cover =
        new Report.Cover(
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE),
            HOSTILE,
            "en-GB",
            "2019-03-31",
            false,
            cover().palette());
    return new Report(
        cover,
        List.of(new Chapter("hostile", true, HOSTILE, blocks)),
        List.of(),
        new Numbering(Map.of("hostile", HOSTILE)),
        List.of(HOSTILE),
        Map.of(HOSTILE, HOSTILE),
        Optional.of(new Report.Draft(List.of(HOSTILE))));
  }

  private static Report.Cover cover() {
    return new Report.Cover(
        "Lambeth Safeguarding Children Board",
        "Lambeth",
        "Annual report",
        "April 2018 to March 2019",
        "2018-19",
        List.of("Independent Chair: A. Person", "Published 30 September 2019"),
        "board@example.org",
        "en-GB",
        "2019-09-30",
        false,
        new Report.Palette("#12436D", "#28A197"));
  }

  private static Chapter foreword() {
    return new Chapter(
        "foreword",
        false,
        "Foreword",
        List.of(
            paragraph(
                "foreword-1",
                "This year the partners moved earlier: fewer children needed a plan, and fewer came "
                    + "into care. The audits of the year show the same, and they show where we must "
                    + "still do better."),
            new Block.Quote(
                "foreword-quote",
                List.of(
                    paragraph(
                        "foreword-quote-1",
                        "I was asked what I wanted, and this time somebody came back to tell me.")),
                Optional.of("A young person, at the listening event in May 2018")),
            new Block.Image(
                "foreword-image",
                "2018-19/images/map.png",
                "Map of the borough's three localities",
                Optional.of("Contains public sector information"))));
  }

  private static Chapter plans() {
    List<Inline> opening =
        List.of(
            new Inline.Text("At 31 March 2019, "),
            new Inline.Value(count("plans:plans@2019-03-31", 254), "254"),
            new Inline.Text(" children were the subject of a child protection plan, "),
            new Inline.Value(count("plans:change@2019-03-31", -14), "down 14% from 296"),
            new Inline.Text(". That is 40.2 in every 10,000, using a population of 63,210"),
            new Inline.NoteCall("plans-note-1"),
            new Inline.Text(". The rate has fallen in each of the last three years"),
            new Inline.NoteCall("plans-note-2"),
            new Inline.Text(", as "),
            new Inline.CrossReference("figure-referrals"),
            new Inline.Text(" and "),
            new Inline.CrossReference("table-main"),
            new Inline.Text(" show; "),
            new Inline.CrossReference("training"),
            new Inline.Text(" says what the partners did, and "),
            new Inline.CrossReference("foreword"),
            new Inline.Text(" why. The number who were missing from both is "),
            new Inline.Value(symbol("plans:both@2019", Symbol.CONFIDENTIAL), "[c]"),
            new Inline.Text("."));
    return new Chapter(
        "plans",
        true,
        "Child protection",
        List.of(
            new Block.Paragraph(
                "plans-lead",
                line(
                    "Fewer children needed a protection plan, and Lambeth's rate is now below England's "
                        + "for the first time in six years."),
                true),
            tiles(),
            new Block.Paragraph("plans-1", opening, false),
            referrals(),
            new Block.Heading(
                "plans-s1",
                3,
                List.of(
                    new Inline.Text("Allegations about people who "),
                    new Inline.Emphasis(line("work")),
                    new Inline.Text(" with children"))),
            new Block.Paragraph(
                "plans-2",
                List.of(
                    new Inline.Text("The designated officer ("),
                    new Inline.Abbreviation("LADO", "Local authority designated officer"),
                    new Inline.Text(") closed 127 of 130 allegations; "),
                    new Inline.Strong(line("one in five was substantiated")),
                    new Inline.Text(". The population is the same as before"),
                    new Inline.NoteCall("plans-note-1"),
                    new Inline.Text("."),
                    new Inline.LineBreak(),
                    new Inline.Text("Write to the "),
                    new Inline.Link(line("officer"), "mailto:lado@example.org"),
                    new Inline.Text(".")),
                false),
            mainTable(),
            new Block.Callout(
                "plans-callout",
                "What the board will do next",
                List.of(
                    paragraph(
                        "plans-callout-1",
                        "Review why the fall in plans is not matched by fewer re-referrals, and report "
                            + "to the executive in January 2020."))),
            new Block.DraftRemark("plans-remark", "no figure for re-referrals was received")));
  }

  private static Tiles tiles() {
    return new Tiles(
        "plans-tiles",
        List.of(
            new Tiles.Tile(
                count("t1", 254),
                "children on a protection plan",
                Optional.of(new Inline.Value(count("t1c", -14), "Down 14% from 296"))),
            new Tiles.Tile(
                number("t2", Unit.RATE, 0, new BigDecimal("40"), "40"),
                "plans per 10,000 children",
                Optional.empty()),
            new Tiles.Tile(
                count("t3", 352),
                "children looked after",
                Optional.of(new Inline.Value(count("t3c", -14), "Down 14% from 407"))),
            new Tiles.Tile(
                symbol("t4", Symbol.CONFIDENTIAL),
                "children privately fostered",
                Optional.empty())));
  }

  private static Figure referrals() {
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

  private static Table mainTable() {
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

  private static Chapter training() {
    return new Chapter(
        "training",
        true,
        "Learning and training",
        List.of(
            new Block.Paragraph(
                "training-lead", line("There were 755 attendances at training."), true),
            new Block.Heading("training-s1", 3, line("Who came")),
            paragraph("training-1", "Half of all places went to voluntary and health staff."),
            longTable(),
            new Block.Heading("training-s2", 3, line("What they thought of it")),
            paragraph("training-2", "Eight of ten said that they would work differently."),
            wideTable(),
            new Block.Heading("training-s3", 3, line("What comes next")),
            new Block.Heading("training-s3-1", 4, line("In the first half of the year")),
            new Block.ItemList(
                "training-list",
                true,
                List.of(
                    List.of(paragraph("training-list-1", "Renew the course on neglect.")),
                    List.of(
                        paragraph("training-list-2", "Ask again after three months:"),
                        new Block.ItemList(
                            "training-list-3",
                            false,
                            List.of(
                                List.of(paragraph("training-list-4", "managers;")),
                                List.of(paragraph("training-list-5", "learners."))))))),
            new Block.WordTable(
                "table-weeks",
                Optional.of("Practice week"),
                List.of(line("Day"), line("Theme")),
                List.of(
                    List.of(line("Monday"), line("Listening to children")),
                    List.of(line("Tuesday"), line("Working with fathers"))))));
  }

  private static Table longTable() {
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

  private static Table wideTable() {
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

  private static Chapter reference() {
    return new Chapter(
        "reference",
        true,
        "Recommendations and members",
        List.of(
            new Block.Register(
                "reference-entries",
                Layout.ENTRIES,
                List.of("Recommendation", "Owner", "Progress"),
                List.of(
                    List.of(
                        field("r1", "Ask fathers too"),
                        field("r2", "Children's services"),
                        field("r3", "Begun: every assessment since May names the father.")),
                    List.of(
                        field("r4", "Share the plan in two days"),
                        List.of(),
                        field("r5", "Done")))),
            new Block.Heading("reference-s1", 3, line("Priorities")),
            new Block.Register(
                "reference-table",
                Layout.TABLE,
                List.of("Priority", "What was done", "What changed", "Next"),
                List.of(
                    List.of(
                        field("p1", "Neglect"),
                        field("p2", "A tool for all partners"),
                        field("p3", "Earlier referrals"),
                        List.of(
                            paragraph("p4", "Train the schools"), paragraph("p5", "Audit it"))))),
            new Block.Heading("reference-s2", 3, line("Words")),
            new Block.Register(
                "reference-words",
                Layout.DEFINITIONS,
                List.of("Word", "Meaning"),
                List.of(
                    List.of(
                        field("w1", "Strategy discussion"),
                        field("w2", "A meeting that decides whether to make enquiries.")))),
            new Block.Heading("reference-s3", 3, line("Members")),
            new Block.Register(
                "reference-names",
                Layout.NAMES,
                List.of("Name"),
                List.of(
                    List.of(field("m1", "A. Person, independent chair")),
                    List.of(field("m2", "B. Person, director of children's services")),
                    List.of(field("m3", "C. Person, borough commander")),
                    List.of(field("m4", "D. Person, lay member"))))));
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("plans", "Chapter 1");
    labels.put("training", "Chapter 2");
    labels.put("reference", "Chapter 3");
    labels.put("figure-referrals", "Figure 1");
    labels.put("table-main", "Table 1");
    labels.put("table-courses", "Table 2");
    labels.put("table-months", "Table 3");
    labels.put("table-weeks", "Table 4");
    return labels;
  }

  private static Map<String, String> abbreviations() {
    Map<String, String> abbreviations = new LinkedHashMap<>();
    abbreviations.put("CSE", "Child sexual exploitation");
    abbreviations.put("LADO", "Local authority designated officer");
    return abbreviations;
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

  private static List<Block> field(String id, String text) {
    return List.of(paragraph(id, text));
  }

  private static Block.Paragraph paragraph(String id, String text) {
    return new Block.Paragraph(id, line(text), false);
  }

  private static List<Inline> line(String text) {
    return List.of(new Inline.Text(text));
  }
}
