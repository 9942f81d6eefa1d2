package org.lscb.report.disclosure.collection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.CheckDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.statistics.Address;

/** What measures tell of each other: parts and wholes, counts of the same children, sums. */
final class SubsetRelations {

  static final String COMPLEMENT = "a part and what is missing from it are the whole";

  /** Deeper nesting than any report has; a circle would have no end. */
  private static final int DEEPEST = 8;

  private final ReportDefinition definition;
  private final Cube cube;
  private final Sums sums;
  private final AddressResolver resolver;

  SubsetRelations(ReportDefinition definition, Sums sums, AddressResolver resolver) {
    this.definition = definition;
    this.sums = sums;
    this.cube = sums.cube();
    this.resolver = resolver;
  }

  void find() {
    for (Coordinate part : cube.places()) {
      Set<Coordinate> wholes = new LinkedHashSet<>();
      collect(part, wholes, 0);
      wholes.forEach(whole -> sums.complement(COMPLEMENT, whole, part));
    }
    definition.chapters().stream().flatMap(one -> one.checks().stream()).forEach(this::declared);
  }

  /** Everything that contains a place's children, near and far. */
  private void collect(Coordinate part, Set<Coordinate> wholes, int depth) {
    MeasureDefinition measure = (MeasureDefinition) part.subject();
    Optional<Coordinate> whole =
        measure
            .subsetOf()
            .filter(one -> depth < DEEPEST)
            .flatMap(one -> place(measure.chapter(), one, measure.position()))
            .filter(cube::isOfChildren)
            .flatMap(one -> at(part, one, Set.of()));
    if (whole.isPresent() && wholes.add(whole.get())) {
      for (String breakdown : List.copyOf(whole.get().members().keySet())) {
        wholes.add(whole.get().total(breakdown));
      }
      collect(whole.get(), wholes, depth + 1);
    }
  }

  /**
   * A whole at the time and place of its part, and in the categories that both have; empty where
   * the part is given by more than the whole.
   */
  private Optional<Coordinate> at(Coordinate part, Coordinate whole, Set<String> fixed) {
    Set<String> shared =
        cube.names().breakdowns(whole.subject()).stream()
            .map(Breakdown::id)
            .collect(Collectors.toSet());
    shared.removeAll(whole.members().keySet());
    if (!part.members().keySet().stream()
        .allMatch(one -> shared.contains(one) || fixed.contains(one))) {
      return Optional.empty();
    }
    shared.removeAll(fixed);
    return Optional.of(whole.at(part.period()).in(part.area()).with(part.only(shared).members()));
  }

  private Optional<Coordinate> place(String chapter, String address, Position position) {
    return resolver.resolve(chapter, address, position).filter(cube::isOfChildren);
  }

  private void declared(CheckDefinition check) {
    if (check instanceof CheckDefinition.Subset subset) {
      Optional<Coordinate> part = place(check.chapter(), subset.part(), check.position());
      Optional<Coordinate> whole = place(check.chapter(), subset.whole(), check.position());
      if (part.isPresent() && whole.isPresent()) {
        everywhere(part.get(), subset.part())
            .forEach(
                one ->
                    at(one, whole.get(), part.get().members().keySet())
                        .ifPresent(all -> sums.complement(COMPLEMENT, all, one)));
      }
    } else if (check instanceof CheckDefinition.Same same) {
      same(same);
    } else if (check instanceof CheckDefinition.Sum sum) {
      sum(sum);
    }
  }

  private void same(CheckDefinition.Same check) {
    Optional<Coordinate> first = place(check.chapter(), check.addresses().get(0), check.position());
    for (String address : check.addresses().subList(1, check.addresses().size())) {
      Optional<Coordinate> other = place(check.chapter(), address, check.position());
      if (first.isPresent() && other.isPresent()) {
        sums.same("both count the same children", first.get(), other.get());
        everywhere(first.get(), check.addresses().get(0)).stream()
            .filter(one -> one.members().equals(first.get().members()))
            .forEach(
                one ->
                    sums.same(
                        "both count the same children",
                        one,
                        other.get().at(one.period()).in(one.area())));
      }
    }
  }

  private void sum(CheckDefinition.Sum check) {
    Optional<Coordinate> total = place(check.chapter(), check.total(), check.position());
    List<Coordinate> parts =
        check.parts().stream()
            .flatMap(one -> place(check.chapter(), one, check.position()).stream())
            .toList();
    if (total.isPresent()
        && parts.size() == check.parts().size()
        && parts.stream().allMatch(one -> sums.cell(one).isPresent())) {
      sums.add("declared parts add up to their total", total.get(), parts, true, "");
    }
  }

  /** A place and its like: in all areas, and at all times unless the address fixes the time. */
  private List<Coordinate> everywhere(Coordinate at, String address) {
    boolean fixed = Address.parse(address).flatMap(Address::period).isPresent();
    return cube.counts().keySet().stream()
        .filter(one -> one.subject().equals(at.subject()))
        .filter(one -> one.members().entrySet().containsAll(at.members().entrySet()))
        .filter(one -> !fixed || one.period().equals(at.period()))
        .toList();
  }
}
