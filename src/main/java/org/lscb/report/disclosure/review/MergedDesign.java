package org.lscb.report.disclosure.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.Member;
import org.lscb.report.disclosure.protection.Change;
import org.lscb.report.indicator.Computed;

/** The design of a table in which some categories are one. */
final class MergedDesign {

  private final Breakdown breakdown;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Displays displays;
  private final Map<String, Long> counts;
  private final Set<String> printed;
  private final List<Change.Merged> merged = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final Map<String, Long> sums = new LinkedHashMap<>();

  /**
   * Merges groups of a breakdown's members.
   *
   * @param counts the true ones, by id
   * @param printed ids of those that can be left out
   */
  MergedDesign(
      Breakdown breakdown,
      List<List<String>> groups,
      Displays displays,
      Map<String, Long> counts,
      Set<String> printed) {
    this.breakdown = breakdown;
    this.displays = displays;
    this.counts = counts;
    this.printed = printed;
    groups.forEach(one -> this.groups.put(name(one), one));
  }

  /** A subtotal that is declared already, or a new name. */
  private String name(List<String> group) {
    return breakdown.members().stream()
        .filter(one -> new HashSet<>(one.parts()).equals(new HashSet<>(group)))
        .map(Member::id)
        .findFirst()
        .orElse(String.join("-or-", group));
  }

  /** The design; empty where something else prints what would be merged, or does not know it. */
  Optional<Design> of(List<Computed> cells) {
    Set<Coordinate> elsewhere = displays.printedWithout(breakdown);
    Map<Coordinate, Set<Coordinate>> parts = new LinkedHashMap<>();
    for (Coordinate at : displays.printedBy(breakdown)) {
      String member = at.members().get(breakdown.id());
      if (member != null && breakdown.member(member).isPresent()) {
        if (isGone(member) && elsewhere.contains(at)) {
          return Optional.empty();
        }
        groups.forEach(
            (name, group) -> {
              if (group.contains(member)) {
                parts
                    .computeIfAbsent(at.member(breakdown.id(), name), any -> new LinkedHashSet<>())
                    .add(at);
              }
            });
        drop(at, member);
      }
    }
    for (Map.Entry<Coordinate, Set<Coordinate>> one : parts.entrySet()) {
      if (!merge(one.getKey(), one.getValue())) {
        return Optional.empty();
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(design(cells));
  }

  private boolean merge(Coordinate sum, Set<Coordinate> parts) {
    List<String> ids = parts.stream().map(displays::id).toList();
    if (!printed.containsAll(ids)) {
      return false;
    }
    String id = displays.id(sum);
    sums.put(id, ids.stream().mapToLong(counts::get).sum());
    if (counts.containsKey(id)) {
      dropped.addAll(ids);
      shown.add(id);
    } else {
      merged.add(new Change.Merged(id, ids));
    }
    return true;
  }

  /** Subtotals of a part of a group would tell the rest of it. */
  private void drop(Coordinate at, String member) {
    boolean subtotal = groups.values().stream().noneMatch(one -> one.contains(member));
    if (subtotal && isGone(member) && printed.contains(displays.id(at))) {
      dropped.add(displays.id(at));
    }
  }

  private boolean isGone(String member) {
    List<String> parts = breakdown.member(member).map(Member::parts).orElse(List.of());
    return groups.values().stream()
        .anyMatch(
            group ->
                group.contains(member)
                    || parts.stream().anyMatch(group::contains) && !parts.containsAll(group));
  }

  private Design design(List<Computed> cells) {
    Map<String, Long> inner = new LinkedHashMap<>();
    for (Computed cell : cells) {
      Long count = counts.get(displays.id(cell.coordinate()));
      String member = cell.coordinate().members().get(breakdown.id());
      boolean leaf = breakdown.member(member).filter(one -> one.parts().isEmpty()).isPresent();
      if (leaf && !isGone(member) && count != null && count > 0) {
        inner.put(displays.id(cell.coordinate()), count);
      }
    }
    sums.forEach(
        (id, sum) -> {
          if (sum > 0) {
            inner.put(id, sum);
          }
        });
    Set<String> own = new HashSet<>(sums.keySet());
    own.retainAll(inner.keySet());
    return new Design(
        new Change(String.join(", ", groups.keySet()), merged, dropped, shown),
        inner,
        own,
        declared() + displays.yaml(breakdown, this::only));
  }

  /** New members are declared; what a subtotal says already need not be. */
  private String declared() {
    StringBuilder yaml = new StringBuilder();
    groups.forEach(
        (name, group) -> {
          if (breakdown.member(name).isEmpty()) {
            yaml.append("\n      ").append(name).append(":\n        label: ");
            yaml.append(ItemYaml.quoted(label(group)));
            yaml.append("\n        parts: ").append(ItemYaml.list(group));
          }
        });
    return yaml.isEmpty() ? "" : "\nbreakdowns:\n  " + breakdown.id() + ":\n    members:" + yaml;
  }

  private String label(List<String> group) {
    List<String> labels =
        group.stream().map(one -> breakdown.member(one).map(Member::label).orElse(one)).toList();
    int last = labels.size() - 1;
    return String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
  }

  private List<String> only(List<String> members) {
    Set<String> left = new LinkedHashSet<>();
    for (String member : members) {
      Optional<String> group =
          groups.entrySet().stream()
              .filter(one -> one.getValue().contains(member))
              .map(Map.Entry::getKey)
              .findFirst();
      if (group.isPresent() || !isGone(member)) {
        left.add(group.orElse(member));
      }
    }
    return List.copyOf(left);
  }
}
