package org.lscb.report.accessibility.barrier;

import java.util.Locale;
import org.lscb.report.diagnostic.Flaw;

/**
 * What is said instead of a picture.
 *
 * <p>guidance: WCAG 2.2, 1.1.1.
 */
public final class Alternative {

  private Alternative() {}

  /**
   * Reports a text that is missing, or that only says the caption again.
   *
   * @param caption the words under or over the picture; empty where there are none
   * @param place by which a person finds the picture
   */
  public static void check(String text, String caption, String place, Barriers barriers) {
    if (text.isBlank()) {
      barriers.report(Flaw.ALT_MISSING, place);
      return;
    }
    String said = plain(text);
    String unlabelled = plain(caption.replaceFirst("^\\s*(?:Figure|Table|Chart) [^:]*:", ""));
    boolean again = !unlabelled.isEmpty() && unlabelled.startsWith(withoutKind(said));
    if (again || plain(caption).startsWith(said)) {
      barriers.report(Flaw.ALT_REPEATS_CAPTION, place, Barriers.beginning(text));
    }
  }

  /** That it is a bar chart or a photograph adds nothing to what it shows. */
  private static String withoutKind(String said) {
    return said.replaceFirst("^(?:[\\p{L}-]+ )?(?:chart|graph|photograph|picture|image): ", "");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.UK)
        .replaceAll("[\\s\u00A0]+", " ")
        .replaceAll("\\.? ?$", "")
        .strip();
  }
}
