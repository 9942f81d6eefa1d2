package org.lscb.report.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lscb.report.diagnostic.Nearest;

/** What to write instead of a language that does not exist. */
public final class LanguageAdvice {

  private LanguageAdvice() {}

  /** By its English name if that was typed, else by the code that looks most like it. */
  public static String of(String typed) {
    Map<String, String> codes = LanguageTag.codes();
    String word = typed.replaceFirst("[-_].*", "").replaceAll("[^\\p{L}]", "");
    Optional<String> found =
        Nearest.to(word, codes.keySet())
            .filter(any -> word.length() > 3)
            .map(codes::get)
            .or(() -> Nearest.to(word, new TreeSet<>(codes.values())))
            .flatMap(LanguageTag::of)
            .map(tag -> "did you mean \"" + tag.code() + "\" (" + tag.name() + ")?");
    return found.orElse("write its code, such as \"cy\" for Welsh or \"pl\" for Polish");
  }
}
