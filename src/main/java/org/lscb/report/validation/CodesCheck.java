package org.lscb.report.validation;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Unit;

/** Are the codes that an indicator counts those of its measure, and not about children? */
final class CodesCheck {

  private final Names names;
  private final Diagnostics diagnostics;

  CodesCheck(Names names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  void check(IndicatorDefinition indicator) {
    Optional<Subject> subject =
        Address.parse(indicator.of().address())
            .flatMap(one -> names.find(indicator.chapter(), one));
    if (subject.isEmpty()) {
      return;
    }
    if (!(subject.get() instanceof MeasureDefinition measure) || measure.unit() != Unit.CODE) {
      diagnostics.report(
          Problem.NO_CODES_TO_COUNT, indicator.of().position(), indicator.of().address());
      return;
    }
    if (measure.about() == MeasureDefinition.About.CHILDREN) {
      diagnostics.report(
          Problem.CODES_OF_CHILDREN, indicator.of().position(), indicator.of().address());
    }
    IndicatorDefinition.Occurrences counted = indicator.occurrences().orElseThrow();
    codes(indicator, measure, "codes", counted.codes());
    codes(indicator, measure, "leave-out", counted.leftOut());
  }

  private void codes(
      IndicatorDefinition indicator, MeasureDefinition measure, String key, List<String> codes) {
    for (String code : codes) {
      if (measure.code(code).isEmpty()) {
        diagnostics.report(
            Problem.UNKNOWN_CODE,
            indicator.places().of(key, code),
            code,
            measure.label(),
            String.join(", ", measure.codes().stream().map(MeasureDefinition.Code::id).toList()));
      }
    }
  }
}
