package org.lscb.report.dataset.reader;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Types a scalar by the measure that it is a value of. */
final class ValueReader {

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");
  private static final Pattern QUALIFIED =
      Pattern.compile("(about|over|under|at least|up to|almost) (\\S+)");
  private static final Pattern RANGE = Pattern.compile("(\\S+) to (\\S+)");
  private static final Pattern AWAITED = Pattern.compile("awaited(?:(?::|\\s)\\s*(.*))?");
  private static final Map<String, Symbol> SYMBOLS =
      Map.of(
          "x", Symbol.NOT_AVAILABLE,
          "not available", Symbol.NOT_AVAILABLE,
          "z", Symbol.NOT_APPLICABLE,
          "not applicable", Symbol.NOT_APPLICABLE,
          "c", Symbol.CONFIDENTIAL,
          "low", Symbol.LOW,
          "k", Symbol.LOW,
          "u", Symbol.UNRELIABLE);

  private final String awaited;
  private final Diagnostics diagnostics;

  /**
   * For one file.
   *
   * @param awaited from whom and by when, of values that say only that they are; may be empty
   */
  ValueReader(String awaited, Diagnostics diagnostics) {
    this.awaited = awaited;
    this.diagnostics = diagnostics;
  }

  /** The value, or empty after a diagnostic. */
  Optional<Value> read(Scalar scalar, Subject subject) {
    String text = scalar.text();
    if (text.isBlank()) {
      diagnostics.report(Problem.NO_VALUE, scalar.position(), subject.label());
      return Optional.empty();
    }
    Matcher still = AWAITED.matcher(text);
    if (still.matches()) {
      return awaited(scalar, Objects.requireNonNullElse(still.group(1), "").strip());
    }
    if (subject.unit() == Unit.CODE && subject instanceof MeasureDefinition measure) {
      return code(scalar, measure);
    }
    if (SYMBOLS.containsKey(text)) {
      return Optional.of(new Value.Absent(SYMBOLS.get(text)));
    }
    Matcher qualified = QUALIFIED.matcher(text);
    if (qualified.matches()) {
      Value.Qualifier qualifier =
          Value.Qualifier.valueOf(qualified.group(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
      return number(scalar, qualified.group(2), subject)
          .map(number -> new Value.Quantity(number, qualifier));
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(scalar, range, subject);
    }
    return number(scalar, text, subject).map(Value::of);
  }

  private Optional<Value> awaited(Scalar scalar, String own) {
    String words = own.isEmpty() ? awaited : own;
    if (words.isEmpty()) {
      diagnostics.report(Problem.AWAITED_FROM, scalar.position());
      return Optional.empty();
    }
    return Optional.of(new Value.Awaited(words));
  }

  private Optional<Value> range(Scalar scalar, Matcher range, Subject subject) {
    Optional<BigDecimal> from = number(scalar, range.group(1), subject);
    Optional<BigDecimal> to = number(scalar, range.group(2), subject);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().compareTo(to.get()) >= 0) {
      diagnostics.report(Problem.RANGE_ORDER, scalar.position(), range.group(1), range.group(2));
      return Optional.empty();
    }
    return Optional.of(new Value.Range(from.get(), to.get()));
  }

  private Optional<Value> code(Scalar scalar, MeasureDefinition measure) {
    if (measure.codes().stream().noneMatch(one -> one.id().equals(scalar.text()))) {
      diagnostics.report(
          Problem.UNKNOWN_CODE,
          scalar.position(),
          scalar.text(),
          measure.label(),
          String.join(", ", measure.codes().stream().map(MeasureDefinition.Code::id).toList()));
      return Optional.empty();
    }
    return Optional.of(new Value.Code(scalar.text()));
  }

  private Optional<BigDecimal> number(Scalar scalar, String text, Subject subject) {
    if (!NUMBER.matcher(text).matches()) {
      diagnostics.report(Problem.NOT_A_NUMBER, scalar.position(), text, NumberAdvice.of(text));
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    if (subject.unit() == Unit.COUNT
        && !moves(subject)
        && number.stripTrailingZeros().scale() > 0) {
      diagnostics.report(Problem.NOT_WHOLE, scalar.position(), text, subject.label());
      return Optional.empty();
    }
    boolean signed =
        subject.unit() == Unit.POUNDS || subject.unit() == Unit.POINTS || moves(subject);
    if (number.signum() < 0 && !signed) {
      diagnostics.report(Problem.NEGATIVE, scalar.position(), text, subject.label());
      return Optional.empty();
    }
    return Optional.of(number);
  }

  /** What was stated of a change or a difference may be below 0, and need not be whole. */
  private static boolean moves(Subject subject) {
    return subject instanceof IndicatorDefinition indicator
        && (indicator.kind() == IndicatorDefinition.Kind.CHANGE
            || indicator.kind() == IndicatorDefinition.Kind.DIFFERENCE);
  }
}
