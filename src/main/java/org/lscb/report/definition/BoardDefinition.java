package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.statistics.Area;

/**
 * A board, as board.yaml says.
 *
 * @param areas its local authorities
 * @param comparators areas that are not its own
 * @param mainColour and {@code accentColour}: as {@code #RRGGBB}
 */
public record BoardDefinition(
    String name,
    String shortName,
    List<Area> areas,
    List<Area> comparators,
    String contact,
    Optional<String> website,
    String mainColour,
    String accentColour) {

  /** Copies the lists. */
  public BoardDefinition {
    areas = List.copyOf(areas);
    comparators = List.copyOf(comparators);
  }

  /** The area of a value for which none is named: the only one, or the total over all. */
  public Area home() {
    return areas.size() == 1 ? areas.get(0) : new Area(Area.TOTAL_ID, shortName, Area.Kind.TOTAL);
  }

  /** One of its areas or comparators. */
  public Optional<Area> area(String id) {
    if (id.equals(Area.TOTAL_ID)) {
      return Optional.of(home());
    }
    return java.util.stream.Stream.concat(areas.stream(), comparators.stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }
}
