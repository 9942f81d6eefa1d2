package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.CheckDefinition.Agrees;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;
import org.lscb.report.validation.mistake.LikelyMistake;

/** Is a recorded percentage, rate or average what its recorded inputs give? */
final class AgreesCheck {

  private final Datasets datasets;
  private final Lookup lookup;
  private final Findings findings;
  private final LikelyMistake mistake;

  AgreesCheck(Datasets datasets, Lookup lookup, Findings findings, LikelyMistake mistake) {
    this.datasets = datasets;
    this.lookup = lookup;
    this.findings = findings;
    this.mistake = mistake;
  }

  /** Whether there was anything to compare; what is not recorded is not asked for. */
  boolean check(Agrees check) {
    Optional<Coordinate> recorded = lookup.place(check, check.recorded());
    Optional<Coordinate> computed = lookup.place(check, check.computed());
    if (recorded.isEmpty() || computed.isEmpty()) {
      return true;
    }
    boolean compared = false;
    boolean fixed = Address.parse(check.recorded()).flatMap(Address::period).isPresent();
    for (Observation one : datasets.of(recorded.get().subject())) {
      boolean asked =
          one.coordinate().members().entrySet().containsAll(recorded.get().members().entrySet())
              && (!fixed || one.coordinate().period().equals(recorded.get().period()));
      if (asked) {
        Computed right = lookup.value(beside(one.coordinate(), recorded.get(), computed.get()));
        compared |= right.exists();
        compare(check, one, right);
      }
    }
    return compared;
  }

  /** The place of the computed value that belongs to one recorded value. */
  private static Coordinate beside(Coordinate one, Coordinate recorded, Coordinate computed) {
    Map<String, String> more = new TreeMap<>(one.members());
    recorded.members().keySet().forEach(more::remove);
    return computed.in(one.area()).at(one.period()).with(more);
  }

  private void compare(Agrees check, Observation observation, Computed right) {
    Optional<BigDecimal> written = Lookup.exact(lookup.value(observation.coordinate()));
    Optional<BigDecimal> number = Lookup.exact(right);
    if (written.isEmpty() || number.isEmpty()) {
      return;
    }
    BigDecimal rounded = Rounding.round(number.get(), Math.max(0, written.get().scale()));
    if (rounded.compareTo(written.get()) != 0) {
      findings.report(
          Problem.RECORDED_DISAGREES,
          new Findings.Subjects(
              observation.position(),
              List.of(observation.coordinate(), right.coordinate()),
              check.because(),
              right.inputs().stream().map(Findings::related).toList()),
          findings.label(observation.coordinate()),
          written.get().toPlainString(),
          rounded.toPlainString(),
          mistake.inBrackets(right, written.get()));
    }
  }
}
