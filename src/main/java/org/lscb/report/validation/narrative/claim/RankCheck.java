package org.lscb.report.validation.narrative.claim;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;

/** Holds words such as "the most common" and "highest since" to the value beside them. */
final class RankCheck {

  private static final Pattern SINCE =
      Pattern.compile(
          "(?=[hl])\\b(?<which>highest|lowest)\\b[^\uFFFC]{0,40}?\\b(?:since|yet|on record|ever|so far)\\b"
              + "(?: (?:\\p{Ll}+ ){0,3}(?<from>(?:19|20)\\d\\d))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMONG =
      Pattern.compile(
          "(?=t)\\bthe (?:(?<most>most (?:common|frequent)|commonest|largest|biggest|highest)"
              + "|(?<least>least (?:common|frequent)|smallest|lowest))"
              + " (?!level|quality|standard|priority|point|risk|possible|rank)",
          Pattern.CASE_INSENSITIVE);

  /** What names one of several, or not the first. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:one|some|two|three|four|second|third|fourth|next|among|amongst|between|with|not"
              + "|nor)\\W+(?:of\\W+)?$",
          Pattern.CASE_INSENSITIVE);

  private final Bound.Finder values;
  private final Datasets datasets;
  private final Diagnostics diagnostics;

  RankCheck(Bound.Finder values, Datasets datasets, Diagnostics diagnostics) {
    this.values = values;
    this.datasets = datasets;
    this.diagnostics = diagnostics;
  }

  void check(Passage passage) {
    String text = passage.text();
    for (Range sentence : Sentences.of(text)) {
      Matcher since = SINCE.matcher(text).region(sentence.start(), sentence.end());
      if (since.find()) {
        values.described(passage, sentence).ifPresent(one -> since(passage, since, one));
      } else {
        for (Range clause : Sentences.clauses(text, sentence)) {
          Matcher among = AMONG.matcher(text).region(clause.start(), clause.end());
          if (among.find()
              && !OTHER
                  .matcher(text.substring(Math.max(0, among.start() - 20), among.start()))
                  .find()) {
            values
                .described(passage, clause)
                .filter(one -> one.at().members().size() == 1)
                .ifPresent(one -> among(passage, among, one));
          }
        }
      }
    }
  }

  private void since(Passage passage, Matcher word, Bound bound) {
    boolean highest = word.group("which").equalsIgnoreCase("highest");
    String from = word.group("from");
    Coordinate at = bound.at();
    NavigableSet<Period> periods =
        values.calculator().recorded().periods(at.subject(), at.area(), at.members());
    Stream<Coordinate> earlier =
        periods.descendingSet().stream()
            .filter(one -> one.kind() == at.period().kind() && one.compareTo(at.period()) < 0)
            .filter(one -> from == null || one.start().getYear() >= Integer.parseInt(from))
            .map(at::at);
    beyond(earlier, bound, highest)
        .ifPresent(
            one ->
                report(
                    passage,
                    word,
                    bound,
                    ", and was " + Bound.shown(one) + " " + one.coordinate().period().phrase()));
  }

  private void among(Passage passage, Matcher word, Bound bound) {
    boolean highest = word.group("most") != null;
    String breakdown = bound.at().members().keySet().iterator().next();
    Stream<Coordinate> others =
        values.calculator().recorded().measure(bound.at().subject()).map(datasets::of).stream()
            .flatMap(List::stream)
            .map(Observation::coordinate)
            .filter(one -> one.members().keySet().equals(bound.at().members().keySet()))
            .map(one -> bound.at().member(breakdown, one.members().get(breakdown)))
            .distinct()
            .filter(one -> !one.equals(bound.at()));
    beyond(others, bound, highest)
        .ifPresent(
            one ->
                report(
                    passage,
                    word,
                    bound,
                    ", and that of \""
                        + values.names().member(one.coordinate(), breakdown)
                        + "\" "
                        + Bound.shown(one)));
  }

  /** The first value that is higher, or lower, than the one that is said to be the highest. */
  private Optional<Computed> beyond(Stream<Coordinate> others, Bound bound, boolean highest) {
    return others
        .map(values.calculator()::compute)
        .filter(one -> one.number().isPresent())
        .filter(
            one -> {
              int difference = one.number().get().compareTo(bound.number());
              return highest ? difference > 0 : difference < 0;
            })
        .findFirst();
  }

  private void report(Passage passage, Matcher word, Bound bound, String more) {
    String said = word.group().stripTrailing();
    diagnostics.report(
        Problem.AGAINST_SIZE,
        passage.at(word.start(), word.start() + said.length()),
        said,
        values.label(bound.value()),
        bound.shown() + more);
  }
}
