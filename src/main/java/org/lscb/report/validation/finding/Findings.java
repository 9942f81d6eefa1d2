package org.lscb.report.validation.finding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Remark;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Value;

/**
 * Reports contradictions. One for which the data, or the check that found it, say {@code because:}
 * is listed as accepted, with the reason.
 */
public final class Findings {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final PlaceNames places;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Diagnostics diagnostics;

  /** Reports into a collection. */
  public Findings(
      PlaceNames places, Datasets datasets, Calculator calculator, Diagnostics diagnostics) {
    this.places = places;
    this.datasets = datasets;
    this.calculator = calculator;
    this.diagnostics = diagnostics;
  }

  /**
   * What a finding is about.
   *
   * @param at where it is reported
   * @param places the values that contradict each other; a reason at any of them accepts it, but
   *     one that explains a stated number only what is about that number
   * @param because a reason that is given elsewhere
   * @param related other places to look at
   */
  public record Subjects(
      Position at,
      List<Coordinate> places,
      Optional<String> because,
      List<Diagnostic.Related> related) {

    /** Copies the lists. */
    public Subjects {
      places = List.copyOf(places);
      related = List.copyOf(related);
    }
  }

  /** Reports a problem, or lists it as accepted. */
  public void report(Problem problem, Subjects about, Object... words) {
    Optional<String> because = about.because().or(() -> because(about.places(), words));
    if (because.isEmpty()) {
      diagnostics.report(problem, about.at(), about.related(), words);
      return;
    }
    Diagnostics apart = new Diagnostics();
    apart.report(problem, about.at(), words);
    diagnostics.report(
        Problem.ACCEPTED_DIFFERENCE,
        about.at(),
        about.related(),
        apart.inReadingOrder().get(0).message(),
        because.get());
  }

  private Optional<String> because(List<Coordinate> places, Object... words) {
    return places.stream()
        .flatMap(one -> datasets.remark(one).stream())
        .filter(one -> one.stated().isEmpty() || names(one.stated().get(), words))
        .flatMap(one -> one.because().stream())
        .findFirst();
  }

  private static boolean names(Value stated, Object... words) {
    return stated instanceof Value.Quantity quantity
        && Arrays.stream(words)
            .flatMap(one -> Arrays.stream(String.valueOf(one).split(" ")))
            .filter(one -> NUMBER.matcher(one).matches())
            .anyMatch(one -> new BigDecimal(one).compareTo(quantity.number()) == 0);
  }

  /** What a value's member of a breakdown is called in a message; "all" where it has none. */
  public String member(Coordinate place, String breakdown) {
    return place.members().containsKey(breakdown) ? places.member(place, breakdown) : "all";
  }

  /** What a value is called in a message. */
  public String label(Coordinate place) {
    return places.of(place);
  }

  /** Whether what is said of a value gives it a status, such as {@code r} for revised. */
  public boolean has(String status, Coordinate place) {
    return datasets.remark(place).flatMap(Remark::status).filter(status::equals).isPresent();
  }

  /** Whether all of a subject's data could be read; what is missing says nothing otherwise. */
  public boolean readable(Subject subject) {
    return calculator.recorded().measure(subject).filter(datasets::unreadable).isEmpty();
  }

  /** Where a value is written, or the first that it was computed from. */
  public static Position position(Computed computed) {
    if (computed.observation().isPresent()) {
      return computed.observation().get().position();
    }
    return computed.inputs().isEmpty()
        ? computed.coordinate().subject().position()
        : position(computed.inputs().get(0));
  }

  /** Where a value that belongs to a finding is written. */
  public static Diagnostic.Related related(Computed computed) {
    return new Diagnostic.Related(position(computed), computed.coordinate().subject().label());
  }
}
