package org.lscb.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.definition.look.Look;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Area;

/**
 * A board, as board.yaml says.
 *
 * @param areas its local authorities
 * @param comparators areas that are not its own
 * @param codes the official codes of areas and comparators, by id, where they are given
 * @param groups the comparators that stand for several areas, by id
 * @param region the region of England in which its areas lie, where it is given
 * @param mainColour and {@code accentColour}: as {@code #RRGGBB}
 * @param look everything that it says of how its reports look
 */
public record BoardDefinition(
    String name,
    String shortName,
    List<Area> areas,
    List<Area> comparators,
    Map<String, Code> codes,
    Map<String, Group> groups,
    Optional<Region> region,
    String contact,
    Optional<String> website,
    String mainColour,
    String accentColour,
    Look look) {

  /** Copies the lists. */
  public BoardDefinition {
    areas = List.copyOf(areas);
    comparators = List.copyOf(comparators);
    codes = Map.copyOf(codes);
    groups = Map.copyOf(groups);
  }

  /**
   * An area's official code, such as {@code E09000022}.
   *
   * @param old the three digits by which the Department for Education knows a local authority
   */
  public record Code(String text, Position position, Optional<String> old) {

    /** The code of an area of which no other is known. */
    public Code(String text, Position position) {
      this(text, position, Optional.empty());
    }
  }

  /**
   * Several areas, such as statistical neighbours, whose figures give one.
   *
   * @param median whether it is their median; otherwise it is their mean
   * @param members their names or codes
   */
  public record Group(boolean median, List<Code> members) {

    /** Copies the list. */
    public Group {
      members = List.copyOf(members);
    }
  }

  /** A region of England, with its official code. */
  public record Region(String label, String code) {}

  /** Its areas, then its comparators. */
  public List<Area> all() {
    return Stream.concat(areas.stream(), comparators.stream()).toList();
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
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
