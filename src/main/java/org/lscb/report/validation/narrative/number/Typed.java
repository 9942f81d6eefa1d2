package org.lscb.report.validation.narrative.number;

import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.TypedNumber;

/** A typed number in its sentence. */
final class Typed {

  private static final Pattern YEARS_APART =
      Pattern.compile("(?<=\\d{4})[/\u2010-\u2013](?=\\d{2}\\b)");

  /** Not that of another day. */
  private static final String YEAR_ALONE =
      "(?<!\\b(?:January|February|March|April|May|June|July|August|September|October|November"
          + "|December) )";

  private final Passage passage;
  private final Range sentence;
  private final TypedNumber number;
  private final KnownNames names;
  private final Set<String> said;

  /** One number, in what stands around it. */
  Typed(Passage passage, Range sentence, TypedNumber number, KnownNames names) {
    this(passage, sentence, number, names, LabelWords.in(passage.text(), sentence));
  }

  private Typed(
      Passage passage, Range sentence, TypedNumber number, KnownNames names, Set<String> said) {
    this.passage = passage;
    this.sentence = sentence;
    this.number = number;
    this.names = names;
    this.said = said;
  }

  /** Another number of the same passage; its words are read again only where they are others. */
  Typed next(Range around, TypedNumber other) {
    return around.equals(sentence)
        ? new Typed(passage, sentence, other, names, said)
        : new Typed(passage, around, other, names);
  }

  TypedNumber number() {
    return number;
  }

  Position position() {
    return passage.at(number.range().start(), number.range().end());
  }

  String words() {
    return passage.text().substring(number.range().start(), number.range().end());
  }

  /** How much of what a value is called the sentence says. */
  long closeness(Coordinate place) {
    long members = 0;
    for (Set<String> member : names.memberWords(place)) {
      members += count(said, member) > 0 ? 1 : 0;
    }
    return members * 2 + count(said, names.words(place));
  }

  /** Whether the sentence says so many words of a value's label, and one of each member. */
  boolean names(Coordinate place, int words) {
    int wanted = Math.min(words, names.words(place).size());
    return wanted > 0 && count(said, names.words(place)) >= wanted && namesMembers(place);
  }

  /**
   * Whether the sentence says so much of a value that a number which is no other's was stated of
   * it. A label such as "Change" tells nothing: its members must.
   */
  boolean mayState(Coordinate place) {
    boolean telling = number.decimals() > 0 && !names.memberWords(place).isEmpty();
    return names.words(place).isEmpty() ? telling && namesMembers(place) : names(place, 1);
  }

  /** Whether the sentence gives a period as it is printed, or the year of its day alone. */
  boolean names(Period period) {
    String text = passage.text().substring(sentence.start(), sentence.end());
    String even = YEARS_APART.matcher(text).replaceAll("-");
    boolean day = period.kind() == Period.Kind.SNAPSHOT || period.kind() == Period.Kind.MID_YEAR;
    String year = day ? "|" + YEAR_ALONE + period.end().getYear() : "";
    return period.kind() != Period.Kind.NOT_STATED
        && Pattern.compile("(?<![\\d-])(?:" + Pattern.quote(period.words()) + year + ")(?!-?\\d)")
            .matcher(even)
            .find();
  }

  /** Whether a word of the label stands next to it, and one of each member not far away. */
  boolean isBeside(Coordinate place) {
    Set<String> label = names.words(place);
    int wanted = Math.min(2, label.size());
    if (wanted == 0 || count(said, label) < wanted) {
      return false;
    }
    Range beside = LabelWords.beside(passage.text(), sentence, number.range(), wanted);
    return count(LabelWords.in(passage.text(), beside), label) > 0 && namesMembers(place);
  }

  private boolean namesMembers(Coordinate place) {
    for (Set<String> member : names.memberWords(place)) {
      if (count(said, member) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int count(Set<String> said, Set<String> words) {
    int count = 0;
    for (String word : words) {
      count += said.contains(word) ? 1 : 0;
    }
    return count;
  }
}
