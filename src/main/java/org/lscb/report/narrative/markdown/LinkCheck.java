package org.lscb.report.narrative.markdown;

import java.util.List;
import java.util.Locale;

/** Decides which addresses of links and images may be published. */
public final class LinkCheck {

  private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");
  private static final String NEVER_IN_ADDRESSES = "<>\"{}|\\^`";

  private LinkCheck() {}

  /** Whether an address leads to the web or to a mailbox, and nowhere else. */
  public static boolean mayLink(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    return hasOnlyAddressCharacters(href)
        && SCHEMES.stream().anyMatch(it -> lower.startsWith(it) && it.length() < href.length());
  }

  /** Whether an image's address is a path that stays inside the folder it starts from. */
  public static boolean mayShow(String path) {
    return !path.isBlank()
        && path.indexOf(':') < 0
        && path.indexOf('\\') < 0
        && path.indexOf('\0') < 0
        && !path.startsWith("/")
        && !List.of(path.split("/", -1)).contains("..");
  }

  private static boolean hasOnlyAddressCharacters(String href) {
    return href.codePoints()
        .noneMatch(
            one ->
                one <= ' '
                    || Character.isISOControl(one)
                    || Character.isWhitespace(one)
                    || NEVER_IN_ADDRESSES.indexOf(one) >= 0);
  }
}
