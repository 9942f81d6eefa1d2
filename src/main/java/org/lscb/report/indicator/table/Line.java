package org.lscb.report.indicator.table;

import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Period;

/**
 * A row or a column of a table, or a category or a series of a figure: what it fixes.
 *
 * @param id the member, period, area or subject that it stands for; empty for others
 * @param aspect what its cells tell of their values
 * @param comment words that stand in its cells
 */
public record Line(
    Kind kind,
    String id,
    String label,
    Optional<Subject> show,
    Map<String, String> members,
    Optional<Period> period,
    Optional<String> area,
    Aspect aspect,
    Optional<String> comment) {

  /** What a line is. */
  public enum Kind {
    /** A line of values. */
    BODY,
    /** The total of a breakdown. */
    TOTAL,
    /** The total of some members of a breakdown. */
    SUBTOTAL,
    /** Names the lines that follow. */
    HEADING
  }

  /** Copies the members. */
  public Line {
    members = Map.copyOf(members);
  }

  /** The same with other cells. */
  Line telling(Aspect other, String otherLabel) {
    return new Line(kind, id, otherLabel, show, members, period, area, other, comment);
  }

  /** The same as a line of values. */
  Line body() {
    return new Line(Kind.BODY, id, label, show, members, period, area, aspect, comment);
  }

  /** The same as the line of what all others are held against. */
  Line whole(String otherId) {
    return new Line(Kind.TOTAL, otherId, label, show, members, period, area, aspect, comment);
  }

  Line labelled(String other) {
    return new Line(kind, id, other, show, members, period, area, aspect, comment);
  }

  /** Whether it stands for a member of a level, or for a value of its own. */
  public boolean isMember() {
    return kind == Kind.BODY || kind == Kind.SUBTOTAL;
  }

  /** The same where it adds up some of the others. */
  Line asSubtotal() {
    return new Line(Kind.SUBTOTAL, id, label, show, members, period, area, aspect, comment);
  }

  static Line heading(String label) {
    return new Line(
        Kind.HEADING,
        "",
        label,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Aspect.ITSELF,
        Optional.empty());
  }
}
