package org.lscb.report.validation.narrative;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.validation.narrative.text.NumberFinder;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;
import org.lscb.report.validation.narrative.text.TypedNumber;
import org.lscb.report.validation.narrative.text.TypedNumber.Sort;

/** Finds numbers that are typed although the data have them, or have almost the same. */
final class NumberCheck {

  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private final KnownValues known;
  private final Diagnostics diagnostics;

  NumberCheck(KnownValues known, Diagnostics diagnostics) {
    this.known = known;
    this.diagnostics = diagnostics;
  }

  void check(String chapter, Passage passage) {
    List<Range> sentences = Sentences.of(passage.text());
    for (TypedNumber typed : NumberFinder.find(passage)) {
      Range sentence = Sentences.around(passage.text(), sentences, typed.range().start());
      Context context = new Context(passage, sentence, typed);
      Optional<KnownValue> same =
          best(known.of(chapter).stream().filter(context::isSameInChapter), context);
      if (same.isEmpty() && !typed.common()) {
        same = best(known.besides(chapter).stream().filter(context::isSameElsewhere), context);
      }
      if (same.isPresent()) {
        typed(chapter, context, same.get());
      } else if (!typed.common() && !typed.hedged()) {
        near(chapter, context);
      }
    }
  }

  private static Optional<KnownValue> best(Stream<KnownValue> values, Context context) {
    return values.max(
        Comparator.comparingLong(context::closeness)
            .thenComparing(KnownValue::latest)
            .thenComparing(KnownValue::home)
            .thenComparing(one -> -one.memberWords().size()));
  }

  private void typed(String chapter, Context context, KnownValue value) {
    String address = known.address(chapter, value);
    String form = context.typed.spelled() && context.typed.sort() == Sort.PLAIN ? "words for " : "";
    Optional<KnownValue> latest = value.latest() ? Optional.empty() : known.latest(value);
    if (latest.isPresent()) {
      diagnostics.report(
          Problem.OLD_NUMBER,
          context.position(),
          context.words(),
          "\"%s\" for %s"
              .formatted(value.coordinate().subject().label(), value.coordinate().period().words()),
          latest.get().shown(),
          form + known.address(chapter, latest.get()),
          form + address);
    } else {
      diagnostics.report(
          Problem.TYPED_NUMBER,
          context.position(),
          context.words(),
          value.coordinate().subject().label(),
          value.coordinate().period().words(),
          form + address);
    }
  }

  private void near(String chapter, Context context) {
    List<KnownValue> values =
        known.of(chapter).stream()
            .filter(one -> one.latest() && one.home() && context.fits(one))
            .toList();
    for (KnownValue value : values) {
      Optional<String> how =
          Nearness.of(context.typed, value).filter(one -> context.isMeant(value));
      if (how.isPresent()) {
        diagnostics.report(
            Problem.NEAR_NUMBER,
            context.position(),
            context.words(),
            value.coordinate().subject().label(),
            value.shown(),
            how.get(),
            known.address(chapter, value));
        return;
      }
    }
  }

  /** A typed number in its sentence. */
  private record Context(Passage passage, Range sentence, TypedNumber typed) {

    Position position() {
      return passage.at(typed.range().start(), typed.range().end());
    }

    String words() {
      return passage.text().substring(typed.range().start(), typed.range().end());
    }

    boolean isSameInChapter(KnownValue value) {
      if (!fits(value) || !Nearness.same(typed, value)) {
        return false;
      }
      if (typed.common()) {
        return isBeside(value);
      }
      boolean telling = typed.decimals() > 0 || typed.number().compareTo(TELLING) >= 0;
      return telling && typed.sort() != Sort.PERCENT && !typed.hedged() || speaksOf(value);
    }

    boolean isSameElsewhere(KnownValue value) {
      return fits(value) && Nearness.same(typed, value) && isNamed(value, 2);
    }

    boolean fits(KnownValue value) {
      return switch (value.unit()) {
        case PERCENT, POINTS -> typed.sort() == Sort.PERCENT;
        case POUNDS -> typed.sort() == Sort.POUNDS;
        case CODE -> false;
        default -> typed.sort() == Sort.PLAIN;
      };
    }

    /** Whether the sentence has a word of the label, or of a member. */
    boolean speaksOf(KnownValue value) {
      return closeness(value) > 0;
    }

    long closeness(KnownValue value) {
      long members =
          value.memberWords().stream()
              .filter(one -> LabelWords.anyIn(passage.text(), sentence, one))
              .count();
      return members * 2 + LabelWords.countIn(passage.text(), sentence, value.words());
    }

    /** Whether the sentence has a word of the label and one of each member. */
    boolean isMeant(KnownValue value) {
      return isNamed(value, 1);
    }

    private boolean isNamed(KnownValue value, int words) {
      long wanted = Math.min(words, value.words().size());
      return wanted > 0
          && LabelWords.countIn(passage.text(), sentence, value.words()) >= wanted
          && value.memberWords().stream()
              .allMatch(one -> LabelWords.anyIn(passage.text(), sentence, one));
    }

    /** Whether a word of the label stands next to it, and one of each member not far away. */
    boolean isBeside(KnownValue value) {
      int wanted = Math.min(2, value.words().size());
      Range beside = LabelWords.beside(passage.text(), sentence, typed.range(), wanted);
      return LabelWords.anyIn(passage.text(), beside, value.words())
          && LabelWords.countIn(passage.text(), sentence, value.words()) >= wanted
          && value.memberWords().stream()
              .allMatch(one -> LabelWords.anyIn(passage.text(), sentence, one));
    }
  }
}
