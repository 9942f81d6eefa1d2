package org.lscb.report.dataset.reader;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Period;

/** A coordinate that is still being read: what the block and its keys have fixed so far. */
record Place(
    Optional<Subject> subject,
    Optional<String> area,
    Optional<Period> period,
    Map<String, String> members) {

  /** Spelled out: the generated one costs more than all searches of a run. */
  @Override
  public int hashCode() {
    return 31 * (31 * (31 * subject.hashCode() + area.hashCode()) + period.hashCode())
        + members.hashCode();
  }

  Place of(Subject value) {
    return new Place(Optional.of(value), area, period, members);
  }

  Place in(String value) {
    return new Place(subject, Optional.of(value), period, members);
  }

  Place at(Period value) {
    return new Place(subject, area, Optional.of(value), members);
  }

  Place member(String breakdown, String member) {
    Map<String, String> more = new TreeMap<>(members);
    more.put(breakdown, member);
    return new Place(subject, area, period, more);
  }
}
