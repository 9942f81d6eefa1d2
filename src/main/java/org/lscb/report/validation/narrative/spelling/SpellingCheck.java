package org.lscb.report.validation.narrative.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.narrative.NarrativeInline;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.PassageReader;
import org.lscb.report.validation.narrative.text.Range;

/** Tells of words that neither the dictionary nor the board knows, each once in a file. */
public final class SpellingCheck {

  private static final int NOTE_ABOVE = 15;

  /** Systems and documents have names of their own, which no board should have to list. */
  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}\\d'’-]*");

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final WordPlaces places;
  private final KnownWords known;
  private final Suggestions suggestions;
  private final Map<Slip, Found> slips = new LinkedHashMap<>();

  /** A word in a file, upper and lower case being the same. */
  private record Slip(String file, String word) {}

  /** Its first place, and how often it is there. */
  private record Found(String written, Position position, int times) {

    private Found again() {
      return new Found(written, position, times + 1);
    }
  }

  /**
   * Checks a report's texts.
   *
   * @param ownWords what the board added to the dictionary
   * @param sources the files' texts
   */
  public SpellingCheck(
      ReportDefinition definition, Datasets datasets, Set<String> ownWords, Sources sources) {
    Set<String> own = new HashSet<>(ownWords);
    own.addAll(DeclaredNames.of(definition, datasets));
    EnglishDictionary dictionary = EnglishDictionary.read();
    this.definition = definition;
    this.datasets = datasets;
    this.places = new WordPlaces(sources);
    this.known = new KnownWords(dictionary, own);
    this.suggestions = new Suggestions(dictionary, known);
  }

  /** Checks passages, and the labels of what the chapters declare. */
  public void check(Collection<Passage> passages, Diagnostics diagnostics) {
    passages.stream().filter(one -> !one.tooLong()).forEach(this::read);
    labels().forEach(this::read);
    Map<String, Integer> told = new HashMap<>();
    slips.forEach(
        (slip, found) ->
            report(
                found, told.merge(slip.file(), 1, Integer::sum) <= Diagnostics.KEPT, diagnostics));
  }

  private List<Passage> labels() {
    List<Passage> labels = new ArrayList<>();
    String report = definition.year() + "/report.yaml";
    labels.add(label(new Position(report, 1, 1, 1), definition.title()));
    for (ChapterDefinition chapter : definition.chapters()) {
      for (MeasureDefinition measure : chapter.measures()) {
        labels.add(label(measure.places().of("label"), measure.label()));
      }
      for (IndicatorDefinition indicator : chapter.indicators()) {
        labels.add(label(indicator.places().of("label"), indicator.label()));
      }
      chapter.title().ifPresent(one -> labels.add(label(chapter.position(), one)));
      chapter
          .tables()
          .forEach(one -> one.note().ifPresent(it -> labels.add(label(one.position(), it))));
      chapter
          .figures()
          .forEach(one -> one.note().ifPresent(it -> labels.add(label(one.position(), it))));
    }
    labels.addAll(notes());
    labels.addAll(members());
    return labels;
  }

  /** The names of rows and columns; where each stands is looked for only if it has to be told. */
  private List<Passage> members() {
    List<Passage> members = new ArrayList<>();
    Map<List<String>, Position> first = Map.of();
    for (ChapterDefinition chapter : definition.chapters()) {
      for (Breakdown breakdown : chapter.breakdowns()) {
        for (Label member : datasets.members(breakdown)) {
          if (!WordFinder.in(member.text()).stream()
              .allMatch(one -> known.knows(member.text().substring(one.start(), one.end())))) {
            first = first.isEmpty() ? firstValues() : first;
            List<String> place = List.of(breakdown.id(), member.id());
            members.add(label(first.getOrDefault(place, chapter.position()), member.text()));
          }
        }
      }
    }
    return members;
  }

  /** Where the first value of each member of a breakdown stands. */
  private Map<List<String>, Position> firstValues() {
    Map<List<String>, Position> first = new HashMap<>();
    for (Observation one : datasets.all()) {
      one.coordinate()
          .members()
          .forEach((by, member) -> first.putIfAbsent(List.of(by, member), above(one.position())));
    }
    return first;
  }

  /** What the data say in words, and the report prints below its tables. */
  private List<Passage> notes() {
    Map<String, Passage> notes = new LinkedHashMap<>();
    for (Observation one : datasets.all()) {
      Position at = one.position();
      notes.computeIfAbsent(
          at.file() + '\n' + one.source(),
          it -> label(new Position(at.file(), 1, 1, 1), NAME.matcher(one.source()).replaceAll("")));
      one.note()
          .ifPresent(
              words ->
                  notes.computeIfAbsent(at.file() + '\n' + words, it -> label(above(at), words)));
    }
    return List.copyOf(notes.values());
  }

  /** A note of a block stands above its values. */
  private static Position above(Position value) {
    return new Position(value.file(), Math.max(1, value.line() - NOTE_ABOVE), 1, 1);
  }

  private static Passage label(Position position, String words) {
    return PassageReader.one(
        Passage.Kind.LABEL, position, List.of(new NarrativeInline.Text(position, words)));
  }

  private void read(Passage passage) {
    String text = passage.text();
    for (Range range : WordFinder.in(text)) {
      String word = text.substring(range.start(), range.end());
      if (!known.knows(word) && !knowsCompound(text, range) && !passage.isForeign(range.start())) {
        Position position = passage.at(range.start(), range.end());
        if (!places.isCode(position) && !WordFinder.isMarkup(text, range.start())) {
          Slip slip = new Slip(position.file(), word.toLowerCase(Locale.ROOT));
          Found first = new Found(word, position, 0);
          slips.put(slip, slips.getOrDefault(slip, first).again());
        }
      }
    }
  }

  /** {@code co-ordinated} is known as {@code coordinated}, and so may be {@code Chelsea-Ann}. */
  private boolean knowsCompound(String text, Range range) {
    Range whole = WordFinder.compound(text, range);
    if (whole.equals(range)) {
      return false;
    }
    String compound = text.substring(whole.start(), whole.end());
    StringBuilder hyphens = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    for (char one : compound.toCharArray()) {
      hyphens.append(WordFinder.isHyphen(one) ? '-' : one);
      if (!WordFinder.isHyphen(one)) {
        joined.append(one);
      }
    }
    return known.knows(hyphens.toString()) || known.knows(joined.toString());
  }

  /** A file in another language has thousands: where nobody reads on, no time is spent. */
  private void report(Found found, boolean precise, Diagnostics diagnostics) {
    Position position = precise ? places.of(found.written(), found.position()) : found.position();
    List<String> right = precise ? suggestions.of(found.written()) : List.of();
    diagnostics.report(
        Problem.SPELLING, position, found.written(), times(found.times()), advice(right));
  }

  private static String times(int times) {
    return switch (times) {
      case 1 -> "";
      case 2 -> ", here and once more in this file";
      default -> ", here and " + (times - 1) + " more times in this file";
    };
  }

  private static String advice(List<String> right) {
    if (right.isEmpty()) {
      return "";
    }
    String quoted = "\"" + String.join("\", \"", right) + "\"";
    int last = quoted.lastIndexOf(", ");
    String either =
        last < 0 ? quoted : quoted.substring(0, last) + " or" + quoted.substring(last + 1);
    return "write " + either + "; ";
  }
}
