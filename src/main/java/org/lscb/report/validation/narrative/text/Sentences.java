package org.lscb.report.validation.narrative.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a passage into sentences, and a sentence into clauses. */
public final class Sentences {

  private static final Pattern END =
      Pattern.compile("[.!?][\"')\\]”’]*\\s+(?=[\\p{Lu}\\d\uFFFC\"“‘(])");

  /** What ends in a full stop in the middle of a sentence. */
  private static final Pattern SHORTENED =
      Pattern.compile("(?:\\b(?:Dr|Mr|Mrs|Ms|St|No|vs|pp?|e\\.g|i\\.e|cf|approx)|\\b\\p{Lu})$");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "[;:]|\\s(?=[watb])(?:wh(?:ile|ereas)|(?:al)?though|but)\\s"
              + "|,\\s+(?:and|so|which|then)\\s");

  /** As far as words tell what a number is of. */
  private static final int REACH = 300;

  private Sentences() {}

  /** The sentences of a text, in order. */
  public static List<Range> of(String text) {
    List<Range> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text.charAt(i))
          && end.region(i, text.length()).lookingAt()
          && !SHORTENED.matcher(text.substring(Math.max(start, i - 8), i)).find()) {
        sentences.add(new Range(start, end.end()));
        start = end.end();
        i = start - 1;
      }
    }
    sentences.add(new Range(start, text.length()));
    return sentences;
  }

  private static boolean isEnd(char mark) {
    return mark == '.' || mark == '!' || mark == '?';
  }

  /** What stands around a character in its sentence, at most some hundred characters. */
  public static Range around(List<Range> sentences, int index) {
    Range sentence = sentences.get(Range.firstBehind(sentences, index));
    return new Range(
        Math.max(sentence.start(), index - REACH), Math.min(sentence.end(), index + REACH));
  }

  /** The clauses of all sentences, in order. */
  public static List<Range> clauses(String text) {
    return of(text).stream().flatMap(one -> clauses(text, one).stream()).toList();
  }

  /** The clauses of a sentence, in order. */
  public static List<Range> clauses(String text, Range sentence) {
    List<Range> clauses = new ArrayList<>();
    Matcher mark = CLAUSE.matcher(text).region(sentence.start(), sentence.end());
    int start = sentence.start();
    while (mark.find()) {
      clauses.add(new Range(start, mark.start()));
      start = mark.end();
    }
    clauses.add(new Range(start, sentence.end()));
    return clauses;
  }
}
