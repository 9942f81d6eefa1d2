package org.lscb.report.accessibility.barrier;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Flaw;

/**
 * The words of links, which many people hear one after another and without the text around.
 *
 * <p>guidance: WCAG 2.2, 2.4.4 and 2.4.9.
 */
public final class LinkWords {

  private static final Set<String> NOTHING =
      Set.of(
          "here",
          "click",
          "click here",
          "see here",
          "from here",
          "this",
          "that",
          "link",
          "this link",
          "this page",
          "this site",
          "this website",
          "this document",
          "page",
          "website",
          "document",
          "pdf",
          "download",
          "more",
          "read more",
          "see more",
          "learn more",
          "find out more",
          "more information",
          "further information",
          "details",
          "more details",
          "continue",
          "go");

  private static final Pattern PAGE =
      Pattern.compile("(?:(?:on |see )?(?:pages?|pp?)\\.? ?)?\\d+(?: ?[-–] ?\\d+)?");

  private LinkWords() {}

  /** Reports words that say nothing alone. */
  public static void check(String words, Barriers barriers) {
    String plain =
        words
            .toLowerCase(Locale.UK)
            .replaceAll("[\\s\u00A0]+", " ")
            .replaceAll("^[\\p{Punct}›»→ ]+|[\\p{Punct}›»→… ]+$", "");
    if (NOTHING.contains(plain) || PAGE.matcher(plain).matches()) {
      barriers.report(Flaw.LINK_SAYS_NOTHING, Barriers.beginning(words));
    }
  }
}
