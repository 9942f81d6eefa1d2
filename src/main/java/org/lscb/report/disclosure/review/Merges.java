package org.lscb.report.disclosure.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.Member;

/**
 * Which categories of a breakdown may be printed as one.
 *
 * <p>guidance: those that are declared to go together; neighbours, where the order has a meaning;
 * and only where neither is, the smallest ones.
 */
final class Merges {

  private final Breakdown breakdown;
  private final List<String> members;
  private final Set<String> hidden;
  private final Map<String, BigDecimal> counts;

  /**
   * Of the categories of a table.
   *
   * @param counts of each category that is no subtotal, in printed order
   * @param hidden those of which some count is hidden
   */
  Merges(Breakdown breakdown, Map<String, BigDecimal> counts, Set<String> hidden) {
    this.breakdown = breakdown;
    this.members = List.copyOf(counts.keySet());
    this.hidden = hidden;
    this.counts = counts;
  }

  /** Every choice; of each, the groups of which one category is to be made. */
  List<List<List<String>>> all() {
    List<List<String>> declared = declared();
    List<List<List<String>>> all = new ArrayList<>();
    if (declared.size() > 1) {
      all.add(declared);
    }
    declared.forEach(one -> all.add(List.of(one)));
    if (breakdown.natural()) {
      neighbours().forEach(one -> all.add(List.of(one)));
    } else if (declared.isEmpty()) {
      smallest().forEach(one -> all.add(List.of(one)));
    }
    return all.stream().distinct().toList();
  }

  /** Each with all that it leads to, step by step. */
  private List<List<String>> declared() {
    List<Set<String>> groups = new ArrayList<>();
    for (Member member : breakdown.members()) {
      Optional<String> other = member.mergeWith().filter(members::contains);
      if (other.isPresent() && members.contains(member.id())) {
        Set<String> group = new LinkedHashSet<>(List.of(member.id(), other.get()));
        groups.stream()
            .filter(one -> one.stream().anyMatch(group::contains))
            .forEach(group::addAll);
        groups.removeIf(group::containsAll);
        groups.add(group);
      }
    }
    return groups.stream().map(this::inOrder).toList();
  }

  private List<List<String>> neighbours() {
    List<List<String>> runs = new ArrayList<>();
    for (int from = 0; from < members.size(); from++) {
      for (int to = from + 2; to <= members.size() && to - from < members.size(); to++) {
        List<String> run = members.subList(from, to);
        if (run.stream().anyMatch(hidden::contains)) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  private List<List<String>> smallest() {
    List<String> sorted = new ArrayList<>(members);
    sorted.sort(Comparator.comparing(counts::get));
    List<List<String>> all = new ArrayList<>();
    for (int many = 2; many < sorted.size(); many++) {
      all.add(inOrder(sorted.subList(0, many)));
    }
    return all;
  }

  private List<String> inOrder(java.util.Collection<String> group) {
    return members.stream().filter(group::contains).toList();
  }
}
