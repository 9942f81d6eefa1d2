package org.lscb.report.document;

import static org.lscb.report.document.SampleValues.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.look.Look;
import org.lscb.report.document.manifest.Statement;
import org.lscb.report.statistics.Rating;

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
        List.of(
            SampleChapters.foreword(),
            SampleChapters.plans(),
            SampleChapters.training(),
            SampleChapters.reference()),
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
            Statement.always(
                "Counts of 1 to 5 children are not shown, so that no child can be recognised.")),
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
            new Inline.Abbreviation(HOSTILE, HOSTILE, HOSTILE),
            new Inline.Rated(Rating.AMBER, HOSTILE),
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
            new Block.Signature("h-signature", HOSTILE, HOSTILE),
            hostileTree(line),
            hostileRegister(Block.Register.Layout.TABLE, line),
            hostileRegister(Block.Register.Layout.ENTRIES, line),
            hostileRegister(Block.Register.Layout.PAIRS, line),
            hostileRegister(Block.Register.Layout.SECTION, line),
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
            cover().palette(),
            Look.PLAIN);
    return new Report(
        cover,
        List.of(new Chapter("hostile", true, HOSTILE, blocks)),
        List.of(),
        new Numbering(Map.of("hostile", HOSTILE)),
        List.of(Statement.always(HOSTILE)),
        Map.of(HOSTILE, HOSTILE),
        Optional.of(new Report.Draft(List.of(HOSTILE))));
  }

  private static Block hostileTree(List<Inline> line) {
    Block.Tree.Node leaf = new Block.Tree.Node(hostileEntry("h-leaf", line), List.of());
    Block.Tree.Node root = new Block.Tree.Node(hostileEntry("h-root", line), List.of(leaf));
    return new Block.Tree("h-tree", hostileFields(), List.of(root));
  }

  private static Block hostileRegister(Block.Register.Layout layout, List<Inline> line) {
    String id = "h-" + layout.name().toLowerCase(Locale.ROOT);
    return new Block.Register(
        id,
        layout,
        hostileFields(),
        List.of(new Block.Register.Group(id + "-group", line, List.of(hostileEntry(id, line)))));
  }

  private static List<Block.Register.Field> hostileFields() {
    return List.of(
        new Block.Register.Field(HOSTILE, false),
        new Block.Register.Field(HOSTILE, true),
        new Block.Register.Field(HOSTILE, false));
  }

  private static List<List<Block>> hostileEntry(String id, List<Inline> line) {
    return List.of(
        List.of(new Block.Paragraph(id + "-name", line, false)),
        List.of(new Block.Paragraph(id + "-fact", line, false)),
        List.of(new Block.Paragraph(id + "-text", line, false)));
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
        new Report.Palette("#12436D", "#28A197"),
        Look.PLAIN);
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

  private static List<Inline> line(String text) {
    return SampleChapters.line(text);
  }
}
