package org.lscb.report.endtoend;

import java.util.List;

/**
 * A line of text, or a part of one, where it is printed.
 *
 * @param page from 1
 * @param y its base line in points below the page's upper edge
 * @param roles of the elements around it, the outermost first, each with a number of its own
 */
record Piece(int page, double y, String text, List<Role> roles) {

  /** An element of the structure tree. */
  record Role(String name, int number) {}

  boolean in(String... names) {
    return roles.stream().anyMatch(one -> List.of(names).contains(one.name()));
  }

  boolean isHeading() {
    return in("H1", "H2", "H3", "H4", "H5", "H6");
  }

  /** The number of the innermost element of a role; -1 where it stands in none. */
  int number(String name) {
    return roles.stream()
        .filter(one -> one.name().equals(name))
        .mapToInt(Role::number)
        .reduce((outer, inner) -> inner)
        .orElse(-1);
  }
}
