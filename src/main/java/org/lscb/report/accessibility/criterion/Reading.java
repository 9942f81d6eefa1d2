package org.lscb.report.accessibility.criterion;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.accessibility.inference.Knowledge;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.document.manifest.Relation.Term;

/** Puts what a reader of the report knows into relations of unknown numbers. */
final class Reading {

  private final Manifest manifest;
  private final Map<String, Listed> values;
  private final boolean allHidden;
  private final Set<String> hidden;
  private final Set<String> sensitive;
  private final Knowledge knowledge = new Knowledge();
  private final Map<String, Integer> unknowns = new HashMap<>();

  /** Counts that are not printed, but something that is computed from them and is not 0. */
  private final Set<String> counted = new HashSet<>();

  /**
   * A reader's knowledge.
   *
   * @param allHidden as if every count of children that is not 0, and all that is computed from
   *     them, were hidden: what nobody could prevent
   */
  Reading(Manifest manifest, Map<String, Listed> values, boolean allHidden) {
    this.manifest = manifest;
    this.values = values;
    this.allHidden = allHidden;
    hidden = new HashSet<>(manifest.hidden());
    sensitive = new HashSet<>(manifest.sensitive());
    for (Relation relation : manifest.relations()) {
      if (relation instanceof Relation.Rounded rounded && allHidden) {
        count(rounded);
      }
    }
    for (Relation relation : manifest.relations()) {
      if (relation instanceof Relation.Sum sum) {
        relate(sum);
      } else if (relation instanceof Relation.Joint joint) {
        new JointSums(joint).sums().forEach(this::relate);
      } else if (relation instanceof Relation.Rounded rounded && !allHidden) {
        relate(rounded);
      }
    }
    manifest.sensitive().stream().filter(id -> number(id).isEmpty()).forEach(this::unknown);
  }

  /** If a printed share were hidden, its counts would be hidden and not 0. */
  private void count(Relation.Rounded rounded) {
    Optional<Listed> share = printed(rounded.id());
    boolean above = share.flatMap(Listed::number).filter(it -> it.signum() != 0).isPresent();
    boolean low = share.flatMap(Listed::symbol).filter("low"::equals).isPresent();
    if (above || low) {
      rounded.of().forEach(term -> counted.add(term.id()));
      if (rounded.terms().size() == 1) {
        counted.add(rounded.terms().get(0).id());
      }
    }
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** The place of an unknown; empty for a number that the reader knows. */
  Optional<Integer> place(String id) {
    return Optional.ofNullable(unknowns.get(id));
  }

  /** The number that the reader knows. */
  Optional<BigDecimal> number(String id) {
    Long elsewhere = manifest.known().get(id);
    if (elsewhere != null) {
      return Optional.of(BigDecimal.valueOf(elsewhere));
    }
    Optional<BigDecimal> printed = printed(id).flatMap(Listed::number);
    boolean taken =
        allHidden
            && sensitive.contains(id)
            && !(manifest.zeroShown() && printed.filter(it -> it.signum() == 0).isPresent());
    return taken || hidden.contains(id) || isRounded(id, printed) ? Optional.empty() : printed;
  }

  /** Whether a printed count of children is only near the true one. */
  private boolean isRounded(String id, Optional<BigDecimal> printed) {
    return manifest.roundedTo() > 1
        && sensitive.contains(id)
        && printed.filter(it -> it.signum() > 0).isPresent();
  }

  private Optional<Listed> printed(String id) {
    return Optional.ofNullable(values.get(id));
  }

  private int unknown(String id) {
    Integer known = unknowns.get(id);
    if (known != null) {
      return known;
    }
    Optional<BigDecimal> number = printed(id).flatMap(Listed::number);
    boolean withheld = hidden.contains(id) || number.isPresent() || counted.contains(id);
    int place = knowledge.unknown(withheld && manifest.zeroShown() ? 1 : 0);
    unknowns.put(id, place);
    if (!allHidden && isRounded(id, number) && !hidden.contains(id)) {
      long near = (manifest.roundedTo() - 1) / 2;
      long shown = number.orElseThrow().longValueExact();
      knowledge.relate(Map.of(place, 1L), shown - near, shown + near);
    }
    return place;
  }

  private void relate(Relation.Sum sum) {
    relate(sum.terms(), 1, List.of(), 0, sum.least(), sum.most());
  }

  /** {@code scale × terms − share × of} lies between two bounds. */
  private void relate(
      List<Term> terms, long scale, List<Term> of, long share, long least, long most) {
    Map<Integer, Long> sum = new HashMap<>();
    long constant = collect(terms, scale, sum) + collect(of, Math.negateExact(share), sum);
    knowledge.relate(
        sum,
        least == Long.MIN_VALUE ? least : Math.subtractExact(least, constant),
        most == Long.MAX_VALUE ? most : Math.subtractExact(most, constant));
  }

  private long collect(List<Term> terms, long scale, Map<Integer, Long> sum) {
    long constant = 0;
    for (Term term : terms) {
      long times = Math.multiplyExact(term.times(), scale);
      Optional<BigDecimal> number = number(term.id());
      if (number.isPresent()) {
        long whole = number.get().longValueExact();
        constant = Math.addExact(constant, Math.multiplyExact(whole, times));
      } else {
        sum.merge(unknown(term.id()), times, Math::addExact);
      }
    }
    return constant;
  }

  /** guidance: half up, away from zero; a share that rounds to 0 but is not 0 is shown as low. */
  private void relate(Relation.Rounded rounded) {
    Optional<Listed> printed = printed(rounded.id());
    boolean low = printed.flatMap(Listed::symbol).filter("low"::equals).isPresent();
    Optional<BigDecimal> number = printed.flatMap(Listed::number);
    if (number.isEmpty() && !low) {
      return;
    }
    long shown =
        number.map(it -> it.movePointRight(rounded.decimals()).longValueExact()).orElse(0L);
    long scale =
        Math.multiplyExact(
            2 * rounded.per(), BigDecimal.TEN.pow(rounded.decimals()).longValueExact());
    boolean parts = rounded.terms().stream().allMatch(term -> term.times() > 0);
    List<Term> terms = rounded.terms();
    relate(rounded.of(), 1, List.of(), 0, 1, Long.MAX_VALUE);
    if (shown == 0 && parts && !low) {
      relate(terms, 1, List.of(), 0, 0, 0);
      return;
    }
    if (low && parts) {
      relate(terms, 1, List.of(), 0, 1, Long.MAX_VALUE);
    }
    // The edge away from 0 belongs to the next number, the edge towards 0 to this one.
    long below = shown > 0 ? 0 : 1;
    long above = shown < 0 ? 0 : -1;
    long least = below - slack(terms, scale) - slack(rounded.of(), 2 * shown - 1);
    long most = above + slack(terms, scale) + slack(rounded.of(), 2 * shown + 1);
    relate(terms, scale, rounded.of(), 2 * shown - 1, least, Long.MAX_VALUE);
    relate(terms, scale, rounded.of(), 2 * shown + 1, Long.MIN_VALUE, most);
  }

  /** guidance: what is computed from rounded counts tells of the true ones only what those tell. */
  private long slack(List<Term> terms, long factor) {
    long near = (manifest.roundedTo() - 1) / 2;
    long slack = 0;
    for (Term term : terms) {
      if (sensitive.contains(term.id()) && !manifest.known().containsKey(term.id())) {
        slack = Math.addExact(slack, near * Math.abs(Math.multiplyExact(term.times(), factor)));
      }
    }
    return slack;
  }
}
