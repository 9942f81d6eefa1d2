package org.lscb.report.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who can mend a file, as far as its place and its first lines say. */
public final class Owner {

  private static final Pattern DATA = Pattern.compile("[^/]+/data/[^/]+\\.ya?ml");
  private static final Pattern TEXT = Pattern.compile("[^/]+/text/.+\\.md");

  /** The keys of a data file stand above its numbers. */
  private static final int HEADER_LINES = 40;

  private static final int LONGEST = 100;

  private Owner() {}

  /**
   * Who can mend it; empty for files that belong to nobody in particular.
   *
   * @param file its path inside the board's folder
   * @param text what stands in it, where it could be read
   */
  public static Optional<String> of(String file, Optional<SourceText> text) {
    if (TEXT.matcher(file).matches()) {
      return Optional.of("the author of this text");
    }
    if (!DATA.matcher(file).matches()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of("the data officer"));
    text.flatMap(one -> header(one, "source:")).ifPresent(one -> words.add("source: " + one));
    text.flatMap(one -> header(one, "signed-off:"))
        .ifPresent(one -> words.add("signed off: " + one));
    return Optional.of(String.join("; ", words));
  }

  private static Optional<String> header(SourceText text, String key) {
    for (int line = 1; line <= Math.min(text.count(), HEADER_LINES); line++) {
      if (text.line(line).startsWith(key + " ")) {
        return plain(text.line(line).substring(key.length()).strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> plain(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    String words = quoted ? value.substring(1, value.length() - 1) : value;
    if (words.isBlank() || words.startsWith("|") || words.startsWith(">")) {
      return Optional.empty();
    }
    int end = words.codePointCount(0, words.length()) <= LONGEST ? -1 : LONGEST;
    return Optional.of(
        end < 0 ? words : words.substring(0, words.offsetByCodePoints(0, end)) + "…");
  }
}
