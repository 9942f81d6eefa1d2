package org.lscb.report.validation.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.finding.PlaceNames;
import org.lscb.report.validation.narrative.number.KnownValue;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/**
 * A value that a text refers to.
 *
 * @param index where in the passage
 * @param kind what the text prints of it
 * @param value what it is
 */
record Bound(int index, Reference.Kind kind, Computed value) {

  private static final int MOST = 20;

  /** Finds what the texts of a chapter refer to. */
  static final class Finder {

    private final String chapter;
    private final AddressResolver resolver;
    private final Calculator calculator;
    private final PlaceNames names;

    /** Each claim asks anew what the same words refer to. */
    private final Map<Passage.Placed, Optional<Bound>> found = new IdentityHashMap<>();

    /**
     * Of one chapter.
     *
     * @param resolver one whose problems nobody reads
     */
    Finder(String chapter, AddressResolver resolver, Calculator calculator, PlaceNames names) {
      this.chapter = chapter;
      this.resolver = resolver;
      this.calculator = calculator;
      this.names = names;
    }

    Calculator calculator() {
      return calculator;
    }

    PlaceNames names() {
      return names;
    }

    /** Finds the values in some characters of a passage; what leads nowhere is left out. */
    List<Bound> in(Passage passage, Range range) {
      List<Bound> bound = new ArrayList<>();
      for (Passage.Placed placed : passage.references(range)) {
        found.computeIfAbsent(placed, this::at).ifPresent(bound::add);
      }
      return bound;
    }

    private Optional<Bound> at(Passage.Placed placed) {
      Reference reference = placed.reference();
      return reference.isSee()
          ? Optional.empty()
          : resolver
              .resolve(chapter, reference.address(), reference.position())
              .map(calculator::compute)
              .filter(one -> one.number().isPresent())
              .map(one -> new Bound(placed.index(), reference.kind(), one));
    }

    /** The values in some characters; none where they are more than a sentence can speak of. */
    List<Bound> few(Passage passage, Range range) {
      return passage.references(range).size() > MOST ? List.of() : in(passage, range);
    }

    /**
     * The one value that the words around it describe; empty where there are several, unless they
     * are a whole and its part, or one thing before and now.
     */
    Optional<Bound> described(Passage passage, Range range) {
      List<Bound> bound = in(passage, range);
      if (bound.isEmpty() || bound.size() != passage.references(range).size() || bound.size() > 2) {
        return Optional.empty();
      }
      Bound first = bound.get(0);
      Bound last = bound.get(bound.size() - 1);
      if (bound.size() == 1 || last.isPartOf(first)) {
        return Optional.of(last);
      }
      if (first.isPartOf(last)) {
        return Optional.of(first);
      }
      return Stream.of(first, last)
          .filter(one -> first.at().at(last.at().period()).equals(last.at()))
          .max((one, other) -> one.at().period().compareTo(other.at().period()));
    }

    /**
     * The one share in some characters, where all values beside it are what it was computed from.
     */
    Optional<Bound> share(Passage passage, Range range) {
      List<Bound> bound = in(passage, range);
      List<Bound> shares = bound.stream().filter(Bound::percentage).toList();
      return shares.size() == 1
              && bound.size() == passage.references(range).size()
              && bound.stream().allMatch(one -> one == shares.get(0) || shares.get(0).isFrom(one))
          ? Optional.of(shares.get(0))
          : Optional.empty();
    }

    /** What a message calls a value. */
    String label(Computed value) {
      return names.of(value.coordinate());
    }
  }

  private boolean isFrom(Bound other) {
    return other.kind() != Reference.Kind.CHANGE
        && value.inputs().stream().anyMatch(one -> one.coordinate().equals(other.at()));
  }

  private boolean isPartOf(Bound whole) {
    return at().members().size() == whole.at().members().size() + 1
        && at().members().entrySet().containsAll(whole.at().members().entrySet())
        && at().equals(whole.at().with(at().members()));
  }

  BigDecimal number() {
    return value.number().orElseThrow();
  }

  Coordinate at() {
    return value.coordinate();
  }

  boolean percentage() {
    return value.unit() == Unit.PERCENT && kind != Reference.Kind.CHANGE;
  }

  /** As printed. */
  String shown() {
    return shown(value);
  }

  static String shown(Computed computed) {
    return NumberText.of(
        computed.number().orElseThrow(), computed.unit(), KnownValue.decimals(computed));
  }

  /** The value before and the value now, where a period before was recorded. */
  Optional<Step> step(Calculator calculator) {
    Computed change = calculator.change(at());
    return change.inputs().size() == 2
            && change.inputs().stream().allMatch(one -> one.number().isPresent())
        ? Optional.of(new Step(change.inputs().get(1), change.inputs().get(0)))
        : Optional.empty();
  }

  /** From one value to another of the same thing. */
  record Step(Computed before, Computed now) {

    /** 1 where it went up, -1 where down. */
    int direction() {
      return now.number().orElseThrow().compareTo(before.number().orElseThrow());
    }

    /** Whether nobody would call it no change: a tenth or more, and ten or more. */
    boolean isPlain() {
      BigDecimal from = before.number().orElseThrow();
      BigDecimal by = now.number().orElseThrow().subtract(from).abs();
      return by.compareTo(BigDecimal.TEN) >= 0
          && by.multiply(BigDecimal.TEN).compareTo(from.abs()) >= 0;
    }

    /** Whether it is so many times as large, at least and at most. */
    boolean isTimes(String least, String most) {
      BigDecimal from = before.number().orElseThrow();
      BigDecimal to = now.number().orElseThrow();
      return to.compareTo(from.multiply(new BigDecimal(least))) >= 0
          && to.compareTo(from.multiply(new BigDecimal(most))) <= 0;
    }
  }
}
