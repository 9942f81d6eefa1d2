package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.CheckDefinition.Count;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Has a list as many entries as is said? */
final class CountCheck {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Lookup lookup;
  private final Findings findings;

  CountCheck(ReportDefinition definition, Datasets datasets, Lookup lookup, Findings findings) {
    this.definition = definition;
    this.datasets = datasets;
    this.lookup = lookup;
    this.findings = findings;
  }

  void check(Count check) {
    TreeSet<String> known = new TreeSet<>();
    definition
        .chapters()
        .forEach(one -> one.registers().stream().map(RegisterDefinition::id).forEach(known::add));
    if (!known.contains(check.register())) {
      findings.report(
          Problem.UNKNOWN_REGISTER,
          new Findings.Subjects(check.position(), List.of(), Optional.empty(), List.of()),
          check.register(),
          Nearest.advice(check.register(), known));
      return;
    }
    Optional<Register> register = datasets.register(check.register());
    if (register.isEmpty()) {
      return;
    }
    if (NUMBER.matcher(check.is()).matches()) {
      compare(check, register.get(), new BigDecimal(check.is()), Optional.empty());
      return;
    }
    Optional<Computed> stated = lookup.place(check, check.is()).map(lookup::value);
    stated
        .flatMap(Lookup::exact)
        .ifPresent(number -> compare(check, register.get(), number, stated));
  }

  private void compare(
      Count check, Register register, BigDecimal stated, Optional<Computed> measure) {
    int counted = register.entries().size();
    if (stated.compareTo(BigDecimal.valueOf(counted)) != 0) {
      List<Coordinate> places = measure.map(Computed::coordinate).stream().toList();
      findings.report(
          Problem.LIST_MISCOUNTED,
          new Findings.Subjects(
              measure.map(Findings::position).orElse(check.position()),
              places,
              check.because(),
              List.of(new Diagnostic.Related(register.position(), "the list"))),
          check.register(),
          counted,
          Lookup.shown(stated));
    }
  }
}
