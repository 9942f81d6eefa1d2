package org.lscb.report.definition.reader;

import java.util.Optional;
import org.lscb.report.definition.CheckDefinition;
import org.lscb.report.definition.CheckDefinition.Direction;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodAdvice;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads a check of a chapter. */
final class CheckReader {

  private final String chapter;
  private final Diagnostics diagnostics;

  CheckReader(String chapter, Diagnostics diagnostics) {
    this.chapter = chapter;
    this.diagnostics = diagnostics;
  }

  CheckDefinition check(ShapedMapping block) {
    String kind =
        block.node().entries().stream()
            .map(one -> one.key().text())
            .filter(CheckReader::isKind)
            .findFirst()
            .orElseThrow();
    Position at = block.position(kind);
    Optional<String> because = block.optionalText("because");
    return switch (kind) {
      case "same" -> new CheckDefinition.Same(chapter, block.list(kind), because, at);
      case "agrees" ->
          new CheckDefinition.Agrees(chapter, block.text(kind), block.text("with"), because, at);
      case "sum" ->
          new CheckDefinition.Sum(chapter, block.text(kind), block.list("of"), because, at);
      case "subset" ->
          new CheckDefinition.Subset(chapter, block.text(kind), block.text("of"), because, at);
      case "mean" ->
          new CheckDefinition.Mean(
              chapter, block.text(kind), block.text("of"), block.text("over"), because, at);
      case "direction" -> direction(block, because, at);
      case "highest", "lowest" ->
          new CheckDefinition.Extreme(
              chapter, block.list(kind), kind.equals("highest"), block.list("among"), because, at);
      case "possible" ->
          new CheckDefinition.Possible(chapter, block.text(kind), block.text("of"), because, at);
      default ->
          new CheckDefinition.Count(chapter, block.text(kind), block.text("is"), because, at);
    };
  }

  private static boolean isKind(String key) {
    return switch (key) {
      case "same",
          "agrees",
          "sum",
          "subset",
          "mean",
          "direction",
          "highest",
          "lowest",
          "possible",
          "count" ->
          true;
      default -> false;
    };
  }

  private Direction direction(ShapedMapping block, Optional<String> because, Position at) {
    Optional<Period> from = block.optionalText("from").flatMap(PeriodText::parse);
    if (block.has("from") && from.isEmpty()) {
      String written = block.text("from");
      diagnostics.report(
          Problem.BAD_PERIOD, block.position("from"), written, PeriodAdvice.of(written));
    }
    return new Direction(
        chapter,
        block.text("direction"),
        Direction.Way.valueOf(MeasureReader.upper(block.text("is"))),
        from,
        block.has("in"),
        because,
        at);
  }
}
