package org.lscb.report.dataset.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * A cell, as it was saved.
 *
 * @param text of a number its digits; of a date its day or month, as periods are written; of an
 *     error its name
 * @param percent whether the spreadsheet shows the number as a percentage of what was saved
 */
public record Cell(Kind kind, String text, boolean percent) {

  /** Nothing. */
  public static final Cell BLANK = new Cell(Kind.BLANK, "", false);

  /** Spreadsheets keep 15 digits; what a sum of fractions has behind them is dust. */
  private static final MathContext KEPT = new MathContext(15);

  private static final Pattern VALUE =
      Pattern.compile("[-£]*[\\d,]+(\\.\\d+)?\\s?%?|c|x|z|\\[[cxz]]|\\.\\.|low|<\\s?\\d+");

  /** What was saved. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    SWITCH,
    /** Such as {@code #REF!}. */
    ERROR,
    /** A formula whose result was never saved. */
    UNCOMPUTED
  }

  /** Words, or nothing where there are none. */
  public static Cell text(String words) {
    // Word and web pages leave no-break spaces and marks without width behind.
    String plain = words.replace('\u00A0', ' ').replace("\u200B", "").replace("\uFEFF", "");
    String stripped = plain.strip();
    return stripped.isEmpty() ? BLANK : new Cell(Kind.TEXT, stripped, false);
  }

  /** A number in plain digits. */
  public static Cell number(BigDecimal number, boolean percent) {
    BigDecimal exact = number.round(KEPT).stripTrailingZeros();
    return new Cell(Kind.NUMBER, exact.toPlainString(), percent);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Whether words stand in it, or a date. */
  public boolean isLabel() {
    return kind == Kind.TEXT || kind == Kind.DATE;
  }

  /** Whether a number stands in it, as text too, or a sign that publishers put in place of one. */
  public boolean holdsValue() {
    return kind == Kind.NUMBER || kind == Kind.TEXT && VALUE.matcher(text).matches();
  }
}
