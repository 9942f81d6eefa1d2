package org.lscb.report.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of problem. Its wording stands in {@code problems.properties}: message and help are
 * patterns of {@link java.text.MessageFormat} (an apostrophe is doubled) that share one list of
 * words. Its {@link Explanation} stands in {@code explanations.properties}.
 */
public sealed interface Kind permits Problem, Misfit, Flaw {

  /** The constant's name. */
  String name();

  /** Its place among those of its list. */
  int ordinal();

  /** How grave it is. */
  Severity severity();

  /** The printed code, such as {@code duplicate-key}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All kinds, in the order of the pipeline. */
  static List<Kind> all() {
    return Stream.<Kind[]>of(Problem.values(), Misfit.values(), Flaw.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** The kind with a code, upper and lower case being the same. */
  static Optional<Kind> of(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return all().stream().filter(one -> one.code().equals(wanted)).findFirst();
  }

  /** By the order of the pipeline. */
  static Comparator<Kind> order() {
    List<Kind> all = all();
    return (one, other) -> Integer.compare(all.indexOf(one), all.indexOf(other));
  }

  /** All codes, in the order of the pipeline. */
  static List<String> codes() {
    return all().stream().map(Kind::code).toList();
  }
}
