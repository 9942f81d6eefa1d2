package org.lscb.report.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how to write the address of a value that was written in another way. */
public final class AddressAdvice {

  private static final String FORMS = "write it as name, name/member or name/member@2018-19";

  private AddressAdvice() {}

  /** What to write instead of a text that is no address, in the words of a help. */
  public static String of(String text) {
    String[] halves = text.replaceAll("[{}]", "").strip().split("@", 2);
    Optional<String> period =
        halves.length == 1 ? Optional.of("") : period(halves[1].strip()).map(one -> "@" + one);
    // A comma or a second @ is no slip in a name, but another way to put things together.
    return period
        .filter(one -> halves[0].indexOf(',') < 0)
        .map(one -> path(halves[0]) + one)
        .filter(one -> !one.equals(text) && Address.parse(one).isPresent())
        .map(one -> "write \"" + one + "\"")
        .orElse(FORMS);
  }

  private static Optional<String> period(String text) {
    return PeriodText.parse(text).isPresent() ? Optional.of(text) : PeriodAdvice.meant(text);
  }

  /** {@code chapter:name/breakdown=member} with a slug in each place. */
  private static String path(String text) {
    return Arrays.stream(text.split("/", -1))
        .map(part -> slugs(part, ":"))
        .collect(Collectors.joining("/"));
  }

  private static String slugs(String part, String mark) {
    return Arrays.stream(part.split(mark, -1))
        .map(one -> mark.equals(":") ? slugs(one, "=") : Slug.of(one))
        .collect(Collectors.joining(mark));
  }
}
