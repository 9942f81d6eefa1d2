package org.lscb.report.validation.finding;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.statistics.Area;

/** What a value is called in a message, so that nobody takes a part for its whole. */
public final class PlaceNames {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;

  /** The names of a report's values. */
  public PlaceNames(ReportDefinition definition, Names names, Datasets datasets) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
  }

  /** Its label, and the members and the area that it is of, as in "Offences: Robbery". */
  public String of(Coordinate place) {
    List<String> parts = new ArrayList<>();
    for (String one : place.members().keySet()) {
      parts.add(member(place, one));
    }
    if (!place.area().equals(definition.board().home().id())) {
      parts.add(definition.board().area(place.area()).map(Area::label).orElse(place.area()));
    }
    String label = place.subject().label();
    return parts.isEmpty() ? label : label + ": " + String.join(", ", parts);
  }

  /** What its member of a breakdown is called. */
  public String member(Coordinate place, String breakdown) {
    String member = place.members().get(breakdown);
    return names.breakdowns(place.subject()).stream()
        .filter(one -> one.id().equals(breakdown))
        .map(datasets::members)
        .flatMap(List::stream)
        .filter(one -> one.id().equals(member))
        .map(Label::text)
        .findFirst()
        .orElse(member);
  }
}
