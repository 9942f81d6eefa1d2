package org.lscb.report.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Area;

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
    String where = where(at);
    return at.subject().label() + (where.equals(at.period().phrase()) ? " " : ", ") + where;
  }

  /** What a value is: a change of it, its interval, or itself. */
  String label(Computed value) {
    return AspectWords.label(value) + of(value.coordinate());
  }

  /** The same without members, area and period. */
  String name(Computed value) {
    return AspectWords.label(value) + value.coordinate().subject().label();
  }

  /** Members, area and period. */
  String where(Coordinate at) {
    List<String> parts = new ArrayList<>();
    at.members().forEach((breakdown, member) -> parts.add(member(at, breakdown, member)));
    definition.board().area(at.area()).ifPresent(area -> parts.add(area.label()));
    return (String.join(", ", parts) + " " + at.period().phrase()).strip();
  }

  /** What stands at a place, word by word. */
  Codebook.Entry entry(Coordinate at) {
    TreeMap<String, String> members = new TreeMap<>();
    at.members()
        .forEach((breakdown, member) -> members.put(breakdown, member(at, breakdown, member)));
    return new Codebook.Entry(
        at.subject().chapter(),
        at.subject().id(),
        at.subject().label(),
        members,
        at.area(),
        at.period());
  }

  /** The areas that have official codes. */
  Map<String, Codebook.Place> places() {
    BoardDefinition board = definition.board();
    Map<String, Codebook.Place> places = new HashMap<>();
    for (Area area : board.all()) {
      Optional<Codebook.Region> region =
          board
              .region()
              .filter(any -> area.kind() == Area.Kind.LOCAL)
              .map(one -> new Codebook.Region(one.label(), one.code()));
      Optional.ofNullable(board.codes().get(area.id()))
          .flatMap(code -> place(area, code, region))
          .ifPresent(place -> places.put(area.id(), place));
    }
    return places;
  }

  private static Optional<Codebook.Place> place(
      Area area, BoardDefinition.Code code, Optional<Codebook.Region> region) {
    return Codebook.Level.of(code.text())
        .map(
            level ->
                new Codebook.Place(area.label(), level, code.text(), code.old().orElse(""), region))
        .filter(Codebook.Place::known);
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
