package org.lscb.report.disclosure.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.disclosure.protection.Change;

/**
 * Another design of a table, and how it is written.
 *
 * @param inner the counts that would stand in it, by id, each that no other adds up; none where the
 *     table would go
 * @param sums those of them that are sums of what is printed now
 * @param yaml begins on a line of its own
 */
record Design(Change change, Map<String, Long> inner, Set<String> sums, String yaml) {

  /** Counts above 0 of the table that are not shown by it. */
  List<String> hidden(Set<String> gone) {
    return inner.keySet().stream().filter(gone::contains).toList();
  }
}
