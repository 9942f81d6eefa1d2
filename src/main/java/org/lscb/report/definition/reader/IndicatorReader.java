package org.lscb.report.definition.reader;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.IndicatorDefinition.Kind;
import org.lscb.report.definition.IndicatorDefinition.Polarity;
import org.lscb.report.definition.IndicatorDefinition.Target;
import org.lscb.report.statistics.Unit;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads an indicator of a chapter. */
final class IndicatorReader {

  private final String chapter;

  IndicatorReader(String chapter) {
    this.chapter = chapter;
  }

  IndicatorDefinition indicator(ShapedMapping block) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(one -> block.node().get(key(one)).isPresent())
            .findFirst()
            .orElseThrow();
    String baseKey = kind == Kind.DIFFERENCE || kind == Kind.CHANGE ? "from" : "of";
    Optional<Target> base =
        block.node().get(baseKey).isPresent()
            ? Optional.of(new Target(block.text(baseKey), block.position(baseKey)))
            : Optional.empty();
    boolean over = kind == Kind.SHARE || kind == Kind.REMAINDER;
    return new IndicatorDefinition(
        chapter,
        block.name(),
        kind,
        new Target(block.text(key(kind)), block.position(key(kind))),
        base,
        over ? block.optionalText("over") : Optional.empty(),
        kind == Kind.RATE
            ? BigDecimal.valueOf(block.wholeNumber("per").orElseThrow())
            : BigDecimal.ONE,
        block.text("label"),
        block.optionalText("tile").orElseGet(() -> MeasureReader.lowerFirst(block.text("label"))),
        unit(kind),
        block.wholeNumber("decimals").orElse(kind == Kind.MEAN ? 1 : 0),
        block
            .optionalText("polarity")
            .map(one -> Polarity.valueOf(MeasureReader.upper(one)))
            .orElse(Polarity.NONE),
        block.position(),
        MeasureReader.places(block));
  }

  /** The unit of a remainder or a difference follows from its inputs when it is computed. */
  private static Unit unit(Kind kind) {
    return switch (kind) {
      case RATE -> Unit.RATE;
      case SHARE, CHANGE -> Unit.PERCENT;
      case MEAN -> Unit.SCORE;
      case REMAINDER, DIFFERENCE -> Unit.COUNT;
    };
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
