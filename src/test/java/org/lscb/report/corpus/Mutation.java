package org.lscb.report.corpus;

import java.util.Random;
import org.lscb.report.diagnostic.Position;

/**
 * One slip of the finger in one file.
 *
 * @param line where it happened, from 1
 * @param what in words
 * @param text the file afterwards
 */
record Mutation(String file, int line, String what, String text) {

  private static final int[] TYPED =
      ("abcdefghijklmnopqrstuvwxyzABEIOSTX0123456789          \n\n\n\t"
              + "::::----####&&**!!||>>''''\"\"\"\"%%@`{{}}[[]],,,,..??//\\_=+~$^;()<\u00a0’“")
          .codePoints()
          .toArray();

  /** Inserts, deletes, replaces a character or swaps two; never into the same text. */
  static Mutation of(String file, String text, Random random) {
    int[] before = text.codePoints().toArray();
    while (true) {
      int at = random.nextInt(before.length);
      int typed = TYPED[random.nextInt(TYPED.length)];
      StringBuilder after = new StringBuilder(new String(before, 0, at));
      int rest = at + 1;
      String what;
      switch (random.nextInt(4)) {
        case 0 -> {
          what = "inserted " + shown(typed) + " before " + shown(before[at]);
          after.appendCodePoint(typed);
          rest = at;
        }
        case 1 -> what = "deleted " + shown(before[at]);
        case 2 -> {
          what = "replaced " + shown(before[at]) + " by " + shown(typed);
          after.appendCodePoint(typed);
        }
        default -> {
          int next = Math.min(at + 1, before.length - 1);
          what = "swapped " + shown(before[at]) + " and " + shown(before[next]);
          after.appendCodePoint(before[next]).appendCodePoint(before[at]);
          rest = at + 2;
        }
      }
      if (rest < before.length) {
        after.append(new String(before, rest, before.length - rest));
      }
      if (!after.toString().equals(text)) {
        int line = (int) text.codePoints().limit(at).filter(one -> one == '\n').count() + 1;
        return new Mutation(file, line, what, after.toString());
      }
    }
  }

  private static String shown(int character) {
    return switch (character) {
      case '\n' -> "line end";
      case '\t' -> "tab";
      case ' ' -> "space";
      case 0xa0 -> "no-break space";
      default -> Character.toString(character);
    };
  }

  /** Whether a place is within one line; a line end belongs to the lines on both sides. */
  boolean isNear(Position place) {
    int last = what.contains("line end") ? line + 1 : line;
    return place.file().equals(file) && place.line() >= line - 1 && place.line() <= last + 1;
  }

  /** The line as it became, for whoever reads the figures. */
  String shownLine() {
    String[] lines = text.split("\n", -1);
    return lines[Math.min(line, lines.length) - 1].strip();
  }
}
