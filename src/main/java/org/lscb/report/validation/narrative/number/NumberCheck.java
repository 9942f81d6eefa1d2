package org.lscb.report.validation.narrative.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.validation.narrative.text.NumberFinder;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;
import org.lscb.report.validation.narrative.text.TypedNumber;
import org.lscb.report.validation.narrative.text.TypedNumber.Sort;

/** Finds numbers that are typed although the data have them, or have almost the same. */
public final class NumberCheck {

  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final KnownValues known;
  private final StatedValues stated;
  private final KnownNames names;
  private final Diagnostics diagnostics;

  /** Checks against the values of a report. */
  public NumberCheck(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Calculator calculator,
      Diagnostics diagnostics) {
    this.known = new KnownValues(definition, names, datasets, calculator);
    this.stated = new StatedValues(datasets, known);
    this.names = new KnownNames(definition, names, datasets, calculator.recorded());
    this.diagnostics = diagnostics;
  }

  private NumberCheck(NumberCheck other, Diagnostics diagnostics) {
    this.known = other.known;
    this.stated = other.stated;
    this.names = other.names;
    this.diagnostics = diagnostics;
  }

  /** The same, which reports elsewhere. */
  public NumberCheck reportingTo(Diagnostics elsewhere) {
    return new NumberCheck(this, elsewhere);
  }

  /** Reports what a text of a chapter types. */
  public void check(String chapter, Passage passage) {
    List<Range> sentences = List.of();
    Typed before = null;
    for (TypedNumber typed : NumberFinder.find(passage)) {
      List<KnownValue> close = close(typed);
      List<KnownValue> exchanged = exchanged(typed);
      if (!close.isEmpty() || !exchanged.isEmpty() || !stated.of(typed).isEmpty()) {
        if (sentences.isEmpty()) {
          sentences = Sentences.of(passage.text());
        }
        Range sentence = Sentences.around(sentences, typed.range().start());
        before =
            before == null
                ? new Typed(passage, sentence, typed, names)
                : before.next(sentence, typed);
        check(chapter, before, close, exchanged);
      }
    }
  }

  /** The values that may have been rounded to a number, or cut off. */
  private List<KnownValue> close(TypedNumber typed) {
    BigDecimal step = (isLoose(typed) ? BigDecimal.ONE : HALF).scaleByPowerOfTen(-typed.decimals());
    BigDecimal number = typed.number();
    return known.between(typed.sort(), number.subtract(step), number.add(step));
  }

  /** The values that a number would be if two of its digits were exchanged. */
  private List<KnownValue> exchanged(TypedNumber typed) {
    List<KnownValue> values = new ArrayList<>();
    if (isLoose(typed)) {
      for (BigDecimal number : Nearness.exchanged(typed)) {
        values.addAll(known.between(typed.sort(), number.subtract(HALF), number.add(HALF)));
      }
    }
    return values;
  }

  /** Whether a number that is no value may still be one gone wrong. */
  private static boolean isLoose(TypedNumber typed) {
    return !typed.common() && !typed.hedged();
  }

  private void check(
      String chapter, Typed typed, List<KnownValue> close, List<KnownValue> exchanged) {
    List<KnownValue> here = new ArrayList<>();
    List<KnownValue> elsewhere = new ArrayList<>();
    for (KnownValue one : close) {
      if (Nearness.same(typed.number(), one)) {
        (one.coordinate().subject().chapter().equals(chapter) ? here : elsewhere).add(one);
      }
    }
    here.removeIf(one -> !isMeantHere(typed, one.coordinate()));
    if (here.isEmpty() && !typed.number().common()) {
      here = elsewhere;
      here.removeIf(one -> !typed.names(one.coordinate(), 2));
    }
    if (!here.isEmpty()) {
      typed(chapter, typed, best(here, typed));
    } else if (isLoose(typed.number()) && !stated(chapter, typed)) {
      close.addAll(exchanged);
      close.removeIf(one -> !isOf(chapter, typed, one));
      close.sort((one, other) -> Integer.compare(one.order(), other.order()));
      near(chapter, typed, close);
    }
  }

  /** Whether a number is a value of the same chapter, and not only as large by chance. */
  private static boolean isMeantHere(Typed typed, Coordinate place) {
    TypedNumber number = typed.number();
    if (number.common()) {
      return typed.isBeside(place);
    }
    boolean telling = number.decimals() > 0 || number.number().compareTo(TELLING) >= 0;
    return telling && number.sort() != Sort.PERCENT && !number.hedged()
        || typed.closeness(place) > 0;
  }

  private KnownValue best(List<KnownValue> values, Typed typed) {
    Comparator<KnownValue> order =
        Comparator.comparingLong((KnownValue one) -> typed.closeness(one.coordinate()))
            .thenComparing(one -> names.isLatest(one.coordinate()))
            .thenComparing(one -> names.isHome(one.coordinate()))
            .thenComparing(one -> -names.memberWords(one.coordinate()).size())
            .thenComparing(one -> -one.order());
    return values.stream().max(order).orElseThrow();
  }

  private void typed(String chapter, Typed typed, KnownValue value) {
    Coordinate place = value.coordinate();
    boolean word = typed.number().spelled() && typed.number().sort() == Sort.PLAIN;
    String form = word ? "words for " : "";
    Optional<KnownValue> latest =
        names
            .latestPeriod(place)
            .filter(one -> !one.equals(place.period()))
            .flatMap(one -> known.at(place.at(one)));
    if (latest.isPresent()) {
      diagnostics.report(
          Problem.OLD_NUMBER,
          typed.position(),
          typed.words(),
          "\"%s\" for %s".formatted(names.label(place), place.period().words()),
          latest.get().shown(),
          form + names.address(chapter, latest.get().coordinate()),
          form + names.address(chapter, place));
    } else {
      diagnostics.report(
          Problem.TYPED_NUMBER,
          typed.position(),
          typed.words(),
          names.label(place),
          place.period().words(),
          form + names.address(chapter, place));
    }
  }

  /** Tells of a number that is known to be wrong; false where there is none. */
  private boolean stated(String chapter, Typed typed) {
    Optional<KnownValue> found =
        stated.of(typed.number()).stream()
            .filter(one -> typed.mayState(one.coordinate()) && isMeant(typed, one.coordinate()))
            .filter(one -> isOf(chapter, typed, one))
            .findFirst();
    found.ifPresent(
        value ->
            diagnostics.report(
                Problem.STATED_NUMBER,
                typed.position(),
                typed.words(),
                names.label(value.coordinate()),
                shown(value),
                names.address(chapter, value.coordinate())));
    return found.isPresent();
  }

  /** Whether a value is one of the chapter, or named so well that it may be of another. */
  private static boolean isOf(String chapter, Typed typed, KnownValue value) {
    return value.coordinate().subject().chapter().equals(chapter)
        || typed.names(value.coordinate(), 2);
  }

  /** Tells of the first value that a number may have been; of a period that is named, if any. */
  private void near(String chapter, Typed typed, List<KnownValue> values) {
    KnownValue likely = null;
    boolean named = false;
    for (KnownValue value : values) {
      Coordinate place = value.coordinate();
      if (Nearness.of(typed.number(), value).isPresent()
          && typed.names(place, 1)
          && isMeant(typed, place)
          && !named) {
        named = typed.names(place.period());
        likely = likely == null || named ? value : likely;
      }
    }
    if (likely != null) {
      near(chapter, typed, likely);
    }
  }

  /** Whether it is the board's own value, of the latest period or of one that is named. */
  private boolean isMeant(Typed typed, Coordinate place) {
    return names.isHome(place) && (names.isLatest(place) || typed.names(place.period()));
  }

  private void near(String chapter, Typed typed, KnownValue value) {
    Coordinate place = value.coordinate();
    diagnostics.report(
        Problem.NEAR_NUMBER,
        typed.position(),
        typed.words(),
        names.label(place),
        shown(value),
        Nearness.of(typed.number(), value).orElseThrow(),
        names.address(chapter, place));
  }

  /** As printed, with its period where that is not the latest. */
  private String shown(KnownValue value) {
    return names.isLatest(value.coordinate())
        ? value.shown()
        : value.shown() + " for " + value.coordinate().period().words();
  }
}
