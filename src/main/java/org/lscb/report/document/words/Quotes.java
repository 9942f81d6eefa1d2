package org.lscb.report.document.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets apostrophes, quotation marks, feet and inches as print does: {@code 'No,' said O'Brien}
 * becomes {@code ‘No,’ said O’Brien}. Every mark takes the place of one typed character, so that
 * what is counted in characters stays where it is; what is curly already stays as it is.
 */
public final class Quotes {

  private static final char SINGLE = '\'';
  private static final char DOUBLE = '"';

  /** Behind these and behind white space a quotation begins. */
  private static final String OPENING = "([{<-–—−/=:‘“";

  /**
   * Words that begin with what was left out; not those that are words without it, such as cause.
   */
  private static final Set<String> SHORTENED = Set.of("tis", "twas", "twere", "til", "em", "n");

  /** In a quotation too: {@code "He is 5' 10" tall."}. */
  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("(?<![\\p{L}\\d£-])\\d{1,2}(') ?\\d{1,2}(\")");

  /** Longer numbers are years. */
  private static final Pattern MEASURE = Pattern.compile("(?<![\\p{L}\\d£,-])\\d{1,3}(?:\\.\\d)?$");

  private static final Pattern DECADE = Pattern.compile("\\d\\ds?(?![\\p{L}\\d])");

  private final String typed;
  private final StringBuilder set;
  private boolean inSingle;
  private boolean inDouble;

  private Quotes(String typed) {
    this.typed = typed;
    this.set = new StringBuilder(typed);
  }

  /** A text that stands for itself, such as a paragraph or a label, as print has it. */
  public static String of(String typed) {
    boolean plain = typed.indexOf(SINGLE) < 0 && typed.indexOf(DOUBLE) < 0;
    return plain ? typed : new Quotes(typed).set();
  }

  /** As it is typed and as data files have it; every mark stays in its place. */
  public static String straight(String text) {
    String single = text.replace('‘', SINGLE).replace('’', SINGLE).replace('′', SINGLE);
    return single.replace('“', DOUBLE).replace('”', DOUBLE).replace('″', DOUBLE);
  }

  private String set() {
    Matcher height = FEET_AND_INCHES.matcher(typed);
    while (height.find()) {
      set.setCharAt(height.start(1), '′');
      set.setCharAt(height.start(2), '″');
    }
    for (int i = 0; i < set.length(); i++) {
      char one = set.charAt(i);
      if ((one == SINGLE || one == DOUBLE) && !inAddress(i)) {
        set.setCharAt(i, one == SINGLE ? single(i) : twofold(i));
      }
      note(set.charAt(i), i);
    }
    return set.toString();
  }

  /** Which quotations are open behind a character. */
  private void note(char one, int at) {
    inDouble = one == '“' || inDouble && one != '”';
    inSingle = one == '‘' || inSingle && !(one == '’' && !isWord(at + 1));
  }

  private char twofold(int at) {
    if (!inDouble && measures(at)) {
      return '″';
    }
    boolean begun = isSpace(at - 1) && isSpace(at + 1) || !isOpening(at - 1) && isWord(at + 1);
    return opens(at) || begun && !inDouble ? '“' : '”';
  }

  private char single(int at) {
    if (!inSingle && measures(at)) {
      return '′';
    }
    return opens(at) && !leavesOut(at) ? '‘' : '’';
  }

  private boolean opens(int at) {
    return isSpace(at - 1) ? !isSpace(at + 1) : isOpening(at - 1) && isText(at + 1);
  }

  /** Of something: {@code a 6' fence}. Elsewhere a quotation may end with a number. */
  private boolean measures(int at) {
    boolean of = at + 1 < set.length() && " \u00a0-".indexOf(set.charAt(at + 1)) >= 0;
    return of && isWord(at + 2) && MEASURE.matcher(typed.substring(Math.max(0, at - 8), at)).find();
  }

  /** An apostrophe at the beginning of a word, not a quotation mark. */
  private boolean leavesOut(int at) {
    Matcher decade = DECADE.matcher(typed).region(at + 1, typed.length());
    if (decade.useTransparentBounds(true).lookingAt()) {
      return decade.group().endsWith("s") || !endsLater(decade.end());
    }
    int end = at + 1;
    while (isWord(end)) {
      end++;
    }
    String word = typed.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean quoted = end < typed.length() && isSingle(typed.charAt(end));
    return SHORTENED.contains(word) && (word.equals("n") == quoted);
  }

  private static boolean isSingle(char one) {
    return one == SINGLE || one == '’';
  }

  /** Whether a mark that could end a quotation comes later. */
  private boolean endsLater(int from) {
    for (int i = from; i < typed.length(); i++) {
      if (isSingle(typed.charAt(i)) && !isSpace(i - 1) && !isWord(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Inside an address of the web or of an e-mail, not around it. */
  private boolean inAddress(int at) {
    if (!isWord(at + 1)) {
      return false;
    }
    int start = at;
    while (!isSpace(start - 1)) {
      start--;
    }
    String before = typed.substring(start, at);
    return before.contains("://") || before.contains("www.");
  }

  private boolean isSpace(int at) {
    return at < 0
        || at >= set.length()
        || Character.isWhitespace(set.charAt(at))
        || Character.isSpaceChar(set.charAt(at));
  }

  private boolean isOpening(int at) {
    return isSpace(at) || OPENING.indexOf(set.charAt(at)) >= 0;
  }

  /** What a quotation may begin with: not the mark that ends a sentence. */
  private boolean isText(int at) {
    return !isSpace(at) && ".,;:!?)]}’”".indexOf(set.charAt(at)) < 0;
  }

  private boolean isWord(int at) {
    return at < set.length() && Character.isLetterOrDigit(set.charAt(at));
  }
}
