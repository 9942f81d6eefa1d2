package org.lscb.report.statistics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that are safe in addresses, file names and HTML ids. */
public final class Slug {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /** The slug of a printed label: lower case, words joined by hyphens; empty if nothing is left. */
  public static String of(String label) {
    String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
    plain = plain.replace("'", "").replace("\u2019", "").toLowerCase(Locale.ROOT);
    return EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
  }

  /** Whether the text is a slug already. */
  public static boolean isSlug(String text) {
    return SLUG.matcher(text).matches();
  }
}
