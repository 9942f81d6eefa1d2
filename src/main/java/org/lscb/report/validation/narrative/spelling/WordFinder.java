package org.lscb.report.validation.narrative.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/**
 * Finds the words of a text that a dictionary can judge: not numbers, addresses, abbreviations and
 * names with capitals inside.
 *
 * <p>A scanner of its own, for it reads every letter of a report at a cold start.
 */
final class WordFinder {

  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*(?:://|@).*|www\\..*"
              + "|[^a-z]*(?:[a-z\\d-]+\\.)+(?:uk|com|org|net|gov|eu|info|pdf|docx?|xlsx?|csv"
              + "|html?|png|jpe?g|md|yaml)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Longer than any address that is written by hand. */
  private static final int LONGEST_ADDRESS = 300;

  private static final int LONGEST_COMPOUND = 60;

  private final String text;
  private final List<Range> words = new ArrayList<>();

  private WordFinder(String text) {
    this.text = text;
  }

  /** The words, in order; the parts of a compound each for itself. */
  static List<Range> in(String text) {
    WordFinder finder = new WordFinder(text);
    int end = 0;
    for (int start = 0; start < text.length(); start = end) {
      end = start + 1;
      if (!Character.isWhitespace(text.charAt(start))) {
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        finder.piece(start, end);
      }
    }
    return finder.words;
  }

  /** The whole of a compound with hyphens that a word is part of; the word alone otherwise. */
  static Range compound(String text, Range word) {
    WordFinder finder = new WordFinder(text);
    int start = word.start();
    while (start > 0
        && word.end() - start < LONGEST_COMPOUND
        && finder.isInside(start - 1, start > 1 && finder.isLetter(start - 2))) {
      start--;
    }
    int end = word.end();
    while (end < text.length()
        && end - start < LONGEST_COMPOUND
        && finder.isInside(end, end + 1 < text.length() && finder.isLetter(end + 1))) {
      end++;
    }
    return new Range(start, end);
  }

  /** Whether a character stands in a tag or a comment of HTML; texts may have neither. */
  static boolean isMarkup(String text, int index) {
    int open = text.lastIndexOf('<', index);
    return open >= 0
        && open + 1 < text.length()
        && (Character.isLetter(text.charAt(open + 1)) || "!/".indexOf(text.charAt(open + 1)) >= 0)
        && text.indexOf('>', open) >= index;
  }

  private boolean isInside(int index, boolean goesOn) {
    return isLetter(index)
        || goesOn && (isHyphen(text.charAt(index)) || isApostrophe(text.charAt(index)));
  }

  /** What stands between two spaces. */
  private void piece(int from, int to) {
    if (isAddress(from, to)) {
      return;
    }
    int end;
    for (int start = from; start < to; start = end) {
      end = start + 1;
      if (isLetter(start)) {
        while (end < to && (isLetter(end) || isApostropheInside(end, to))) {
          end++;
        }
        if (isPlain(start, end)) {
          words.add(new Range(start, end));
        }
      }
    }
  }

  private boolean isAddress(int from, int to) {
    boolean marked = false;
    for (int i = from; i < to && !marked; i++) {
      char one = text.charAt(i);
      marked = one == '.' || one == '@' || one == ':';
    }
    return marked
        && to - from <= LONGEST_ADDRESS
        && ADDRESS.matcher(text.substring(from, to)).matches();
  }

  private boolean isLetter(int index) {
    char one = text.charAt(index);
    return one < 0x80
        ? one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z'
        : Character.isLetter(one)
            || Character.isSurrogate(one)
            || Character.getType(one) == Character.NON_SPACING_MARK
            || one == '\u00AD';
  }

  private boolean isApostropheInside(int index, int to) {
    return isApostrophe(text.charAt(index)) && index + 1 < to && isLetter(index + 1);
  }

  static boolean isApostrophe(char one) {
    return one == '\'' || one == '’' || one == 'ʼ';
  }

  static boolean isHyphen(char one) {
    return one == '-' || one == '\u2010' || one == '\u2011';
  }

  private boolean isPlain(int start, int end) {
    return end - start > 1 && !isTied(start, end) && !isCapitals(start, end);
  }

  /** {@code 2nd}, {@code #tag}, {@code a_b}, {@code child(ren)}, a letter after a value. */
  private boolean isTied(int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    return "#_\\&".indexOf(before) >= 0
        || after == '_'
        || before == Passage.REFERENCE
        || Character.isDigit(before)
        || Character.isDigit(after)
        || before == '(' && start > 1 && isLetter(start - 2)
        || after == '(' && end + 1 < text.length() && isLetter(end + 1);
  }

  /** {@code MASH}, {@code LSCBs}, {@code DfE}, {@code iPad}: a capital that is not the first. */
  private boolean isCapitals(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i)) && !isApostrophe(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
