package org.lscb.report.accessibility.barrier;

import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;

/** What keeps somebody from reading one file, as problems of it. */
public final class Barriers {

  private static final int LONGEST = 60;

  private final Position file;
  private final Diagnostics diagnostics;

  /** Reports to diagnostics what is wrong with a file. */
  public Barriers(Position file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Records one. */
  public void report(Flaw flaw, Object... words) {
    diagnostics.report(flaw, file, words);
  }

  /** The beginning of a longer text, by which a person finds it again. */
  public static String beginning(String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    if (plain.codePointCount(0, plain.length()) <= LONGEST) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', plain.offsetByCodePoints(0, LONGEST));
    return (end > 0 ? plain.substring(0, end) : plain.substring(0, LONGEST)) + " …";
  }
}
