package org.lscb.report.disclosure.collection;

import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;

/** The id by which a value is known in everything that is published. */
public final class ValueIds {

  private final String home;

  /** Ids in which the board's own area is not mentioned. */
  public ValueIds(BoardDefinition board) {
    this.home = board.home().id();
  }

  /** The id of what stands at a place. */
  public String of(Coordinate at) {
    StringBuilder id = new StringBuilder(at.subject().key());
    at.members()
        .forEach(
            (breakdown, member) -> id.append('/').append(breakdown).append('=').append(member));
    if (!at.area().equals(home)) {
      id.append('/').append(at.area());
    }
    return id.append('@').append(at.period()).toString();
  }
}
