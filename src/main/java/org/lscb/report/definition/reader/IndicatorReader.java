package org.lscb.report.definition.reader;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.IndicatorDefinition.Goal;
import org.lscb.report.definition.IndicatorDefinition.Kind;
import org.lscb.report.definition.IndicatorDefinition.Occurrences;
import org.lscb.report.definition.IndicatorDefinition.Polarity;
import org.lscb.report.definition.IndicatorDefinition.Target;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.interval.Confidence;
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
    boolean over = kind == Kind.SHARE || kind == Kind.REMAINDER || kind == Kind.TOTAL;
    Optional<Occurrences> occurrences =
        kind == Kind.OCCURRENCES ? Optional.of(occurrences(block)) : Optional.empty();
    return new IndicatorDefinition(
        chapter,
        block.name(),
        kind,
        new Target(block.text(key(kind)), block.position(key(kind))),
        kind == Kind.OCCURRENCES
            ? Optional.empty()
            : target(block, kind == Kind.DIFFERENCE || kind == Kind.CHANGE ? "from" : "of"),
        over || occurrences.isPresent() ? block.optionalText("over") : Optional.empty(),
        kind == Kind.RATE
            ? BigDecimal.valueOf(block.wholeNumber("per").orElseThrow())
            : BigDecimal.ONE,
        block.text("label"),
        block.optionalText("tile").orElseGet(() -> MeasureReader.lowerFirst(block.text("label"))),
        occurrences.filter(Occurrences::percent).isPresent() ? Unit.PERCENT : unit(kind),
        block.wholeNumber("decimals").orElse(kind == Kind.MEAN || kind == Kind.RATIO ? 1 : 0),
        block
            .optionalText("better")
            .map(one -> Polarity.valueOf(MeasureReader.upper(one)))
            .orElse(Polarity.NONE),
        kind == Kind.DIFFERENCE ? goal(block) : Optional.empty(),
        kind == Kind.TOTAL ? target(block, "weights") : Optional.empty(),
        kind == Kind.CHANGE && block.optionalText("as").filter("difference"::equals).isPresent(),
        occurrences,
        kind == Kind.RATE || kind.ofWhole() ? intervals(block) : List.of(),
        block.position(),
        MeasureReader.places(block));
  }

  private static Optional<Target> target(ShapedMapping block, String key) {
    return block.node().get(key).isPresent()
        ? Optional.of(new Target(block.text(key), block.position(key)))
        : Optional.empty();
  }

  static Optional<Goal> goal(ShapedMapping block) {
    return block
        .optionalText("target")
        .map(
            number ->
                new Goal(
                    new BigDecimal(number),
                    block.optionalText("set-by"),
                    block.position("target")));
  }

  private static Occurrences occurrences(ShapedMapping block) {
    return new Occurrences(
        block.list("codes"),
        block.list("leave-out"),
        block.optionalText("as").filter("percent"::equals).isPresent());
  }

  private static List<Confidence> intervals(ShapedMapping block) {
    return block.list("intervals").stream().map(Aspect::confidence).toList();
  }

  /**
   * The unit of a remainder, a difference or a total follows from its inputs when it is computed.
   */
  private static Unit unit(Kind kind) {
    return switch (kind) {
      case RATE -> Unit.RATE;
      case SHARE, CONVERSION, PERCENTAGE, CHANGE -> Unit.PERCENT;
      case MEAN -> Unit.SCORE;
      case RATIO -> Unit.RATIO;
      case REMAINDER, DIFFERENCE, TOTAL, OCCURRENCES -> Unit.COUNT;
    };
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
