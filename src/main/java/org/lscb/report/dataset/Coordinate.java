package org.lscb.report.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Period;

/**
 * Where a value stands in the cube.
 *
 * @param subject what it is of
 * @param area the area's id
 * @param members breakdown id to member id; a breakdown that is absent stands at its total
 */
public record Coordinate(
    Subject subject, String area, Period period, SortedMap<String, String> members) {

  /** Copies the members. */
  public Coordinate {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Coordinate that
            && Objects.equals(subject, that.subject)
            && area.equals(that.area)
            && period.equals(that.period)
            && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * subject.hashCode() + area.hashCode()) + period.hashCode())
        + members.hashCode();
  }

  /** The same place of another subject. */
  public Coordinate of(Subject other) {
    return new Coordinate(other, area, period, members);
  }

  /** The same place at another time. */
  public Coordinate at(Period other) {
    return new Coordinate(subject, area, other, members);
  }

  /** The same place in another area. */
  public Coordinate in(String otherArea) {
    return new Coordinate(subject, otherArea, period, members);
  }

  /** The same place at a member of a breakdown. */
  public Coordinate member(String breakdown, String member) {
    TreeMap<String, String> more = new TreeMap<>(members);
    more.put(breakdown, member);
    return new Coordinate(subject, area, period, more);
  }

  /** The same place at the total of a breakdown. */
  public Coordinate total(String breakdown) {
    TreeMap<String, String> fewer = new TreeMap<>(members);
    fewer.remove(breakdown);
    return new Coordinate(subject, area, period, fewer);
  }

  /** The same place with only some of its breakdowns; the others stand at their totals. */
  public Coordinate only(Set<String> breakdowns) {
    TreeMap<String, String> fewer = new TreeMap<>(members);
    fewer.keySet().retainAll(breakdowns);
    return new Coordinate(subject, area, period, fewer);
  }

  /** The same place with all members of a map set. */
  public Coordinate with(Map<String, String> others) {
    TreeMap<String, String> more = new TreeMap<>(members);
    more.putAll(others);
    return new Coordinate(subject, area, period, more);
  }
}
