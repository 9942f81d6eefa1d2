package org.lscb.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;

/** Says in words what stands at a place. */
final class Labels {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;

  Labels(ReportDefinition definition, Names names, Datasets datasets) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
  }

  /** What it is, with members, area and period. */
  String of(Coordinate at) {
    List<String> parts = new ArrayList<>();
    parts.add(at.subject().label());
    at.members().forEach((breakdown, member) -> parts.add(member(at, breakdown, member)));
    definition.board().area(at.area()).ifPresent(area -> parts.add(area.label()));
    return String.join(", ", parts) + " " + at.period().phrase();
  }

  /** A label as it stands inside a sentence: an acronym keeps its capitals. */
  static String inSentence(String label) {
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return acronym ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  /** The printed name of a member. */
  String member(Coordinate at, String breakdown, String member) {
    Optional<Breakdown> found =
        names.breakdowns(at.subject()).stream()
            .filter(one -> one.id().equals(breakdown))
            .findFirst();
    return found.stream()
        .flatMap(one -> datasets.members(one).stream())
        .filter(one -> one.id().equals(member))
        .map(Label::text)
        .findFirst()
        .orElse(member);
  }
}
