package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.CheckDefinition.Mean;
import org.lscb.report.definition.Names;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/**
 * Is a total's percentage the weighted mean of its parts'?
 *
 * <p>guidance: a total's rate is sum over sum, never the mean of rates.
 */
final class MeanCheck {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Recorded recorded;
  private final Names names;
  private final Lookup lookup;
  private final Findings findings;

  MeanCheck(Recorded recorded, Names names, Lookup lookup, Findings findings) {
    this.recorded = recorded;
    this.names = names;
    this.lookup = lookup;
    this.findings = findings;
  }

  void check(Mean check) {
    Optional<Coordinate> at = lookup.place(check, check.of());
    Optional<Coordinate> weights = lookup.place(check, check.weights());
    Optional<Breakdown> over = names.breakdown(check.chapter(), check.over());
    if (at.isEmpty() || weights.isEmpty() || over.isEmpty()) {
      return;
    }
    Computed total = lookup.value(at.get());
    Optional<BigDecimal> stated = Lookup.exact(total);
    if (stated.isEmpty()) {
      return;
    }
    Coordinate base = weights.get().at(at.get().period()).in(at.get().area());
    Sums sums = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    for (String member : recorded.members(at.get().subject(), over.get())) {
      if (over.get().isSubtotal(member)) {
        continue;
      }
      Optional<BigDecimal> part = exact(at.get().member(check.over(), member));
      Optional<BigDecimal> weight = exact(base.member(check.over(), member));
      if (part.isEmpty() || weight.isEmpty()) {
        return;
      }
      sums = sums.plus(part.get(), weight.get());
    }
    if (sums.weight().signum() > 0) {
      compare(check, total, stated.get(), sums);
    }
  }

  private Optional<BigDecimal> exact(Coordinate place) {
    return Lookup.exact(lookup.value(place));
  }

  private void compare(Mean check, Computed total, BigDecimal stated, Sums sums) {
    BigDecimal mean = Rounding.divide(sums.weighted(), sums.weight());
    // Each part and the total itself may be half a unit off, for each was rounded.
    BigDecimal allowed = BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
    if (mean.subtract(stated).abs().compareTo(allowed) <= 0) {
      return;
    }
    BigDecimal plain = Rounding.divide(sums.plain(), BigDecimal.valueOf(sums.count()));
    boolean unweighted = plain.subtract(stated).abs().compareTo(HALF.multiply(allowed)) <= 0;
    findings.report(
        Problem.NOT_THE_MEAN,
        new Findings.Subjects(
            Findings.position(total), List.of(total.coordinate()), check.because(), List.of()),
        total.coordinate().subject().label(),
        check.over(),
        Lookup.shown(stated),
        Rounding.round(mean, Math.max(0, stated.scale())).toPlainString(),
        unweighted ? " (it is the mean without weights)" : "");
  }

  private record Sums(BigDecimal weighted, BigDecimal weight, BigDecimal plain, int count) {

    Sums plus(BigDecimal part, BigDecimal by) {
      return new Sums(weighted.add(part.multiply(by)), weight.add(by), plain.add(part), count + 1);
    }
  }
}
