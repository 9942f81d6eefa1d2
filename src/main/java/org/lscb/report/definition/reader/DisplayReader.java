package org.lscb.report.definition.reader;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads the tables and figures of a chapter. */
final class DisplayReader {

  private final String chapter;

  DisplayReader(String chapter) {
    this.chapter = chapter;
  }

  TableDefinition table(ShapedMapping block) {
    return new TableDefinition(
        chapter,
        block.name(),
        block.text("caption"),
        items(block, "rows"),
        items(block, "columns"),
        block.flag("landscape"),
        block.flag("trend"),
        block.optionalText("note"),
        block.position(),
        MeasureReader.places(block));
  }

  private static List<LineItem> items(ShapedMapping block, String key) {
    return block.mappings(key).stream().map(DisplayReader::item).toList();
  }

  private static LineItem item(ShapedMapping block) {
    return new LineItem(
        block.optionalText("show"),
        block.list("by"),
        block.list("only"),
        block.optionalText("total"),
        block.list("at"),
        block.has("compare"),
        block.optionalText("interval").map(Aspect::confidence),
        block.optionalText("against"),
        block.optionalText("label"),
        block.optionalText("heading"),
        block.optionalText("comment"),
        block.position(),
        MeasureReader.places(block));
  }

  FigureDefinition figure(ShapedMapping block) {
    Optional<String> compare = block.optionalText("compare");
    return new FigureDefinition(
        chapter,
        block.name(),
        block.optionalText("kind").map(FigureDefinition.Chart::of),
        block.text("title"),
        block.text("axis"),
        block.list("show"),
        block.text("by"),
        compare,
        block.list("only"),
        block.optionalText("highlight"),
        block.optionalText("benchmark"),
        IndicatorReader.goal(block),
        block.optionalText("note"),
        block.position(),
        MeasureReader.places(block));
  }
}
