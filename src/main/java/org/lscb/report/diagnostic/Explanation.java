package org.lscb.report.diagnostic;

import java.util.Map;
import java.util.Set;

/**
 * What a kind of problem means, for somebody who meets it the first time.
 *
 * @param problem which kind
 * @param text what it means and how to mend or accept it, in a few sentences
 * @param wrong lines that lead to it
 * @param right the same lines mended
 */
public record Explanation(Kind problem, String text, String wrong, String right) {

  /** Apart from the messages, which must be there fast. */
  private static final Map<String, String> ALL = Wording.read("explanations.properties");

  /** The explanation of a kind of problem. */
  public static Explanation of(Kind problem) {
    String code = problem.code();
    return new Explanation(
        problem, ALL.get(code), ALL.get(code + ".wrong"), ALL.get(code + ".right"));
  }

  /** The keys of {@code explanations.properties}. */
  static Set<String> keys() {
    return ALL.keySet();
  }

  /** Its first sentence. */
  public String summary() {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
