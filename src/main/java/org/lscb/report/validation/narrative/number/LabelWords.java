package org.lscb.report.validation.narrative.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.validation.narrative.text.Range;

/** Tells whether a text speaks of what a label names. */
final class LabelWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{2,}");

  /** What stands in so many labels and sentences that it tells nothing. */
  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              ("child children young people person number count share rate percentage per cent total"
                      + " year period borough area board report with from that were was have had been"
                      + " after before under over each every their those this these other which about"
                      + " time date the and for not all who has are its per into than them they there"
                      + " thousand hundred days weeks months ended end average change safeguarding one two three"
                      + " four five six seven eight nine ten half third quarter")
                  .split(" ")));

  private LabelWords() {}

  /** The stems of the words of a label that tell it from others. */
  static Set<String> telling(String label) {
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(label.toLowerCase(Locale.ROOT));
    while (word.find()) {
      String stem = stem(word.group());
      if (!COMMON.contains(word.group())
          && !COMMON.contains(stem)
          && !COMMON.contains(stem + "s")) {
        words.add(stem);
      }
    }
    return words;
  }

  /** The stems of all words in a range of a text; scanned, for it is done for each number. */
  static Set<String> in(String text, Range range) {
    Set<String> words = new HashSet<>();
    String lower = text.substring(range.start(), range.end()).toLowerCase(Locale.ROOT);
    int end;
    for (int start = 0; start < lower.length(); start = end) {
      end = start + 1;
      if (isLetter(lower.charAt(start))) {
        while (end < lower.length() && (isLetter(lower.charAt(end)) || isMark(lower.charAt(end)))) {
          end++;
        }
        if (end - start > 2) {
          words.add(stem(lower.substring(start, end)));
        }
      }
    }
    return words;
  }

  private static boolean isLetter(char one) {
    return Character.isLetter(one) || Character.isSurrogate(one);
  }

  private static boolean isMark(char one) {
    return one == '\'' || one == '\u2019';
  }

  /** Some words on each side of some characters, within their sentence. */
  static Range beside(String text, Range sentence, Range of, int words) {
    List<Range> before = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(sentence.start(), of.start());
    while (word.find()) {
      before.add(new Range(word.start(), word.end()));
    }
    int start =
        before.isEmpty() ? of.start() : before.get(Math.max(0, before.size() - words)).start();
    int end = of.end();
    word = WORD.matcher(text).region(of.end(), sentence.end());
    for (int i = 0; i < words && word.find(); i++) {
      end = word.end();
    }
    return new Range(start, end);
  }

  private static String stem(String word) {
    String bare = word.endsWith("s") ? withoutMark(word, word.length() - 1) : word;
    bare = withoutMark(bare, bare.length());
    if (bare.length() > 4 && bare.endsWith("ies")) {
      return bare.substring(0, bare.length() - 3) + "y";
    }
    return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  /** The word up to an apostrophe right before an index; all of it where none stands there. */
  private static String withoutMark(String word, int index) {
    return isMark(word.charAt(index - 1)) ? word.substring(0, index - 1) : word;
  }
}
