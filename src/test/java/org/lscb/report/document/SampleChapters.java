package org.lscb.report.document;

import static org.lscb.report.document.SampleValues.count;
import static org.lscb.report.document.SampleValues.number;
import static org.lscb.report.document.SampleValues.symbol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.document.Block.Register.Layout;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** Chapters of the sample report. */
final class SampleChapters {

  private SampleChapters() {}

  static Chapter foreword() {
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

  static Chapter plans() {
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
            SampleGrids.referrals(),
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
            SampleGrids.mainTable(),
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
                symbol("t4", Symbol.CONFIDENTIAL), "children privately fostered", Optional.empty()),
            new Tiles.Tile(
                number("t5", Unit.COUNT, 0, new BigDecimal("63210"), "about 63,210"),
                "children aged 0 to 17",
                Optional.empty())));
  }

  static Chapter training() {
    return new Chapter(
        "training",
        true,
        "Learning and training",
        List.of(
            new Block.Paragraph(
                "training-lead", line("There were 755 attendances at training."), true),
            new Block.Heading("training-s1", 3, line("Who came")),
            paragraph("training-1", "Half of all places went to voluntary and health staff."),
            SampleGrids.longTable(),
            new Block.Heading("training-s2", 3, line("What they thought of it")),
            paragraph("training-2", "Eight of ten said that they would work differently."),
            SampleGrids.wideTable(),
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

  static Chapter reference() {
    return new Chapter(
        "reference",
        true,
        "Recommendations and members",
        List.of(
            Block.Register.of(
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
            Block.Register.of(
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
            Block.Register.of(
                "reference-words",
                Layout.DEFINITIONS,
                List.of("Word", "Meaning"),
                List.of(
                    List.of(
                        field("w1", "Strategy discussion"),
                        field("w2", "A meeting that decides whether to make enquiries.")))),
            new Block.Heading("reference-s3", 3, line("Members")),
            Block.Register.of("reference-names", Layout.NAMES, List.of("Name"), members())));
  }

  private static List<List<List<Block>>> members() {
    List<List<List<Block>>> members = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      members.add(List.of(field("m" + i, "Member " + i + ", of the partnership's executive")));
    }
    return members;
  }

  private static List<Block> field(String id, String text) {
    return List.of(paragraph(id, text));
  }

  private static Block.Paragraph paragraph(String id, String text) {
    return new Block.Paragraph(id, line(text), false);
  }

  static List<Inline> line(String text) {
    return List.of(new Inline.Text(text));
  }
}
