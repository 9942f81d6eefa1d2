package org.lscb.report.validation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.AddressAdvice;
import org.lscb.report.statistics.PeriodAdvice;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Unit;

/** Do the names in the definitions lead somewhere? */
final class DefinitionCheck {

  private final ReportDefinition definition;
  private final Names names;
  private final AddressResolver resolver;
  private final Diagnostics diagnostics;

  DefinitionCheck(
      ReportDefinition definition, Names names, AddressResolver resolver, Diagnostics diagnostics) {
    this.definition = definition;
    this.names = names;
    this.resolver = resolver;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.breakdowns().forEach(this::members);
      for (MeasureDefinition measure : chapter.measures()) {
        breakdowns(measure);
        measure.subsetOf().ifPresent(one -> whole(measure, one));
      }
      for (IndicatorDefinition indicator : chapter.indicators()) {
        target(chapter.id(), indicator.of());
        if (indicator.kind() == IndicatorDefinition.Kind.CHANGE) {
          indicator.base().ifPresent(this::period);
        } else {
          indicator.base().ifPresent(one -> target(chapter.id(), one));
        }
        if (indicator.kind() == IndicatorDefinition.Kind.TOTAL) {
          total(indicator);
        } else if (indicator.kind() == IndicatorDefinition.Kind.OCCURRENCES) {
          new CodesCheck(names, diagnostics).check(indicator);
          indicator
              .over()
              .filter(one -> !one.equals(LineItem.PERIOD))
              .ifPresent(one -> over(indicator, one));
        } else {
          indicator.over().ifPresent(one -> over(indicator, one));
        }
        indicator.target().ifPresent(one -> source(indicator, one));
      }
    }
  }

  /** What a member says of others of its breakdown. */
  private void members(Breakdown breakdown) {
    TreeSet<String> right = new TreeSet<>();
    breakdown.members().forEach(one -> right.add(one.id()));
    for (Breakdown.Member member : breakdown.members()) {
      Stream.of(member.parts().stream(), member.overlapOf().stream(), member.mergeWith().stream())
          .flatMap(all -> all)
          .filter(one -> !right.contains(one))
          .forEach(
              one ->
                  diagnostics.report(
                      Problem.UNKNOWN_MEMBER_PART,
                      breakdown.places().of(member.id()),
                      member.id(),
                      one,
                      breakdown.id(),
                      Nearest.advice(one, right)));
    }
  }

  private void breakdowns(MeasureDefinition measure) {
    measure.by().forEach(one -> breakdown(measure.chapter(), one, measure.places().of("by", one)));
  }

  private void breakdown(String chapter, String id, Position position) {
    if (names.breakdown(chapter, id).isEmpty()) {
      TreeSet<String> right = new TreeSet<>();
      names.declared(chapter).stream().map(Breakdown::id).forEach(right::add);
      diagnostics.report(
          Problem.UNKNOWN_BREAKDOWN,
          position,
          id,
          Nearest.to(id, right)
              .map(one -> "did you mean \"" + one + "\"?")
              .orElse("declare it under \"breakdowns:\""));
    }
  }

  /** A whole over a breakdown that its measure has not would be the part itself. */
  private void over(IndicatorDefinition indicator, String over) {
    if (names.breakdown(indicator.chapter(), over).isEmpty()) {
      breakdown(indicator.chapter(), over, indicator.places().of("over"));
      return;
    }
    TreeSet<String> right = new TreeSet<>();
    names.breakdowns(indicator).stream().map(Breakdown::id).forEach(right::add);
    boolean known =
        Address.parse(indicator.of().address())
            .flatMap(one -> names.find(indicator.chapter(), one))
            .isPresent();
    if (known && !right.contains(over)) {
      diagnostics.report(
          Problem.UNKNOWN_LEVEL,
          indicator.places().of("over"),
          over,
          indicator.of().address(),
          right.isEmpty() ? "use \"of:\"" : "use one of: " + String.join(", ", right));
    }
  }

  /** Rates and percentages that were recorded can only be added up as parts of a whole. */
  private void total(IndicatorDefinition indicator) {
    String over = indicator.over().orElseThrow();
    indicator.weights().ifPresent(one -> target(indicator.chapter(), one));
    if (!over.equals(LineItem.AREA)) {
      over(indicator, over);
    }
    boolean needed =
        Address.parse(indicator.of().address())
            .flatMap(one -> names.find(indicator.chapter(), one))
            .filter(MeasureDefinition.class::isInstance)
            .filter(one -> one.unit() != Unit.COUNT && one.unit() != Unit.POUNDS)
            .isPresent();
    if (needed && indicator.weights().isEmpty()) {
      diagnostics.report(
          Problem.TOTAL_WITHOUT_WEIGHTS, indicator.of().position(), indicator.of().address());
    }
  }

  /** A target that nobody is said to have set could be anybody's. */
  private void source(IndicatorDefinition indicator, IndicatorDefinition.Goal target) {
    if (target.setBy().isEmpty()) {
      diagnostics.report(
          Problem.TARGET_WITHOUT_SOURCE,
          target.position(),
          indicator.id(),
          target.number().toPlainString());
    }
  }

  private void period(IndicatorDefinition.Target from) {
    if (PeriodText.parse(from.address()).isEmpty()) {
      diagnostics.report(
          Problem.BAD_PERIOD, from.position(), from.address(), PeriodAdvice.of(from.address()));
    }
  }

  /** A whole that leads nowhere would leave its subset unchecked and unprotected. */
  private void whole(MeasureDefinition measure, String address) {
    Diagnostics found = new Diagnostics();
    found.leaveOut(Set.of(Problem.NOT_RECORDED));
    resolver
        .reportingTo(found)
        .resolve(measure.chapter(), address, measure.places().of("subset-of"));
    found.inReadingOrder().forEach(diagnostics::add);
  }

  private void target(String chapter, IndicatorDefinition.Target target) {
    Address.parse(target.address())
        .ifPresentOrElse(
            address -> resolver.subject(chapter, address, target.position()),
            () ->
                diagnostics.report(
                    Problem.BAD_ADDRESS,
                    target.position(),
                    target.address(),
                    AddressAdvice.of(target.address())));
  }
}
