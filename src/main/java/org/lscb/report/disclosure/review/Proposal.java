package org.lscb.report.disclosure.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.indicator.Computed;

/** Another table that would say more: ready to be put into a chapter.yaml, never done silently. */
final class Proposal {

  private final Names names;
  private final Predicate<Computed> hidden;

  Proposal(Names names, Predicate<Computed> hidden) {
    this.names = names;
    this.hidden = hidden;
  }

  /** YAML that begins on a line of its own. */
  String of(TableDefinition table, List<Computed> inner) {
    Subject subject = inner.get(0).coordinate().subject();
    List<String> breakdowns = List.copyOf(inner.get(0).coordinate().members().keySet());
    if (breakdowns.size() > 1) {
      return apart(table, subject, breakdowns);
    }
    return breakdowns.stream()
        .flatMap(one -> names.breakdown(subject.chapter(), one).stream())
        .filter(one -> !one.open())
        .findFirst()
        .flatMap(one -> merged(table, one, inner))
        .orElse("\ntables:\n  " + table.id() + ": off");
  }

  /** One table for each breakdown. */
  private static String apart(TableDefinition table, Subject subject, List<String> breakdowns) {
    StringBuilder yaml = new StringBuilder("\ntables:\n  " + table.id() + ": off");
    for (String breakdown : breakdowns) {
      yaml.append("\n  ").append(table.id()).append("-").append(breakdown).append(":");
      yaml.append("\n    caption: ").append(subject.label()).append(" by ").append(breakdown);
      yaml.append("\n    rows:\n      by: ").append(breakdown);
      yaml.append("\n      total: ").append(breakdown);
      yaml.append("\n    columns:\n      show: ").append(subject.id());
    }
    return yaml.toString();
  }

  /** The categories that are neighbours, or the smallest ones, together. */
  private Optional<String> merged(
      TableDefinition table, Breakdown breakdown, List<Computed> inner) {
    Map<String, BigDecimal> counts = new LinkedHashMap<>();
    List<String> small = new ArrayList<>();
    for (Computed one : inner) {
      String member = one.coordinate().members().get(breakdown.id());
      boolean leaf = breakdown.member(member).filter(it -> it.parts().isEmpty()).isPresent();
      if (leaf) {
        counts.merge(member, one.number().orElseThrow(), BigDecimal::add);
        if (hidden.test(one) && !small.contains(member)) {
          small.add(member);
        }
      }
    }
    List<String> members = List.copyOf(counts.keySet());
    Optional<List<String>> pair =
        breakdown.natural() ? neighbours(members, counts, small) : smallest(counts);
    return pair.map(two -> yaml(table, breakdown, members, two));
  }

  private static Optional<List<String>> neighbours(
      List<String> members, Map<String, BigDecimal> counts, List<String> small) {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      if (small.contains(members.get(i)) || small.contains(members.get(i - 1))) {
        pairs.add(List.of(members.get(i - 1), members.get(i)));
      }
    }
    return pairs.stream()
        .min(Comparator.comparing(two -> counts.get(two.get(0)).add(counts.get(two.get(1)))));
  }

  private static Optional<List<String>> smallest(Map<String, BigDecimal> counts) {
    List<String> sorted =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .limit(2)
            .toList();
    return Optional.of(sorted).filter(two -> two.size() == 2);
  }

  private static String yaml(
      TableDefinition table, Breakdown breakdown, List<String> members, List<String> pair) {
    String id = pair.get(0) + "-or-" + pair.get(1);
    List<String> left = new ArrayList<>();
    for (String member : members) {
      if (!pair.contains(member)) {
        left.add(member);
      } else if (!left.contains(id)) {
        left.add(id);
      }
    }
    String label = label(breakdown, pair.get(0)) + " or " + label(breakdown, pair.get(1));
    return "\nbreakdowns:\n  "
        + breakdown.id()
        + ":\n    members:\n      "
        + id
        + ":\n        label: "
        + label
        + "\n        parts: ["
        + String.join(", ", pair)
        + "]\ntables:\n  "
        + table.id()
        + ":\n    rows:\n      by: "
        + breakdown.id()
        + "\n      only: ["
        + String.join(", ", left)
        + "]\n      total: "
        + breakdown.id();
  }

  private static String label(Breakdown breakdown, String member) {
    return breakdown.member(member).map(Breakdown.Member::label).orElse(member);
  }
}
