package org.lscb.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lscb.report.document.ReportSample.count;
import static org.lscb.report.document.ReportSample.figure;
import static org.lscb.report.document.ReportSample.hidden;
import static org.lscb.report.document.ReportSample.inline;
import static org.lscb.report.document.ReportSample.paragraph;
import static org.lscb.report.document.ReportSample.report;
import static org.lscb.report.document.ReportSample.row;
import static org.lscb.report.document.ReportSample.table;
import static org.lscb.report.document.ReportSample.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.Table.Row.Kind;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

class PublishedValuesTest {

  @Test
  void areFoundWhereverTheyArePrinted() {
    Inline.Value change = new Inline.Value(count("tile-change", 2), "Up 2");
    Inline nested =
        new Inline.Strong(
            List.of(
                new Inline.Emphasis(
                    List.of(
                        new Inline.Link(List.of(inline(count("linked", 3))), "https://a.org")))));
    Report report =
        report(
            List.of(new Note("n1", 1, "training", List.of(inline(count("note", 1))))),
            new Block.Heading("h", 3, List.of(inline(count("heading", 1)))),
            paragraph("p", new Inline.Text("We saw "), nested),
            new Block.ItemList(
                "l", false, List.of(List.of(paragraph("lp", inline(count("item", 1)))))),
            new Block.Quote(
                "q", List.of(paragraph("qp", inline(count("quote", 1)))), Optional.empty()),
            new Block.Callout(
                "c",
                "Title",
                List.of(table("t2", List.of("A"), row(Kind.BODY, "x", count("callout", 1))))),
            new Block.WordTable(
                "w",
                Optional.empty(),
                List.of(List.of(inline(count("word-head", 1)))),
                List.of(List.of(List.of(inline(count("word-cell", 1)))))),
            Block.Register.of(
                "r",
                Block.Register.Layout.TABLE,
                List.of("Field"),
                List.of(List.of(List.of(paragraph("rp", inline(count("register", 1))))))),
            new Tiles(
                "tiles", List.of(new Tiles.Tile(count("tile", 1), "Label", Optional.of(change)))),
            table("t", List.of("A"), row(Kind.TOTAL, "x", count("cell", 1))),
            figure(
                "f",
                table("data-f", List.of("A"), row(Kind.BODY, "x", count("data", 1))),
                count("bar", 1)));

    assertThat(PublishedValues.of(report))
        .extracting(PublishedValue::id)
        .containsExactly(
            "bar",
            "callout",
            "cell",
            "data",
            "heading",
            "item",
            "linked",
            "note",
            "quote",
            "register",
            "tile",
            "tile-change",
            "word-cell",
            "word-head");
  }

  @Test
  void standOnceHoweverOftenTheyArePrinted() {
    Report report =
        report(
            paragraph("p", inline(count("a", 5)), inline(count("a", 5))),
            paragraph("q", inline(value("a", Unit.COUNT, 0, "5.0"))));

    assertThat(PublishedValues.of(report)).hasSize(1);
  }

  @Test
  void areFoundInOneBlockToo() {
    Block callout =
        new Block.Callout("c", "Title", List.of(paragraph("p", inline(count("inside", 1)))));

    assertThat(PublishedValues.of(callout))
        .extracting(PublishedValue::id)
        .containsExactly("inside");
  }

  @Test
  void mayNotBePrintedInOnePlaceAndWithheldInAnother() {
    Report report =
        report(
            paragraph("p", inline(count("a", 5))),
            paragraph("q", inline(hidden("a", Symbol.CONFIDENTIAL, ""))));

    assertThatIllegalStateException()
        .isThrownBy(() -> PublishedValues.of(report))
        .withMessage("a is published as 5 and as [c]");
  }

  @Test
  void mayNotDiffer() {
    Report report = report(paragraph("p", inline(count("a", 5)), inline(count("a", 6))));

    assertThatIllegalStateException().isThrownBy(() -> PublishedValues.of(report));
  }
}
