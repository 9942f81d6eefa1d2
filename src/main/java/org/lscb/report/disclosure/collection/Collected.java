package org.lscb.report.disclosure.collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;

/**
 * A ledger, with the places of its cells.
 *
 * @param places by id; a count that is only implied has none
 * @param rough relations of the ledger that hold only roughly: their bounds tell by how much, and
 *     must not be published
 * @param joints tables that three others imply; their cells have no places
 */
public record Collected(
    Ledger ledger, Map<String, Coordinate> places, Set<Relation> rough, List<JointTable> joints) {

  /** Copies all. */
  public Collected {
    places = Map.copyOf(places);
    rough = Set.copyOf(rough);
    joints = List.copyOf(joints);
  }

  /** Where a cell stands. */
  public Optional<Coordinate> place(String id) {
    return Optional.ofNullable(places.get(id));
  }
}
