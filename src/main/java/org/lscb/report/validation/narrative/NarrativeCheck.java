package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.Message;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.markdown.Excuse;
import org.lscb.report.validation.narrative.spelling.SpellingCheck;
import org.lscb.report.validation.narrative.text.Passage;

/** Holds every text of a report to its numbers, to its other texts and to last year's. */
public final class NarrativeCheck {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;

  /** Checks against a report's data. */
  public NarrativeCheck(
      ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
  }

  /**
   * Warns of what contradicts itself or was not finished, but for what a text accepts with a
   * reason.
   *
   * @param chapters all texts, those of registers included
   * @param lastYear the texts of the year before; empty where there are none
   * @param spelling empty where the report wants none
   */
  public void check(
      List<ChapterNarrative> chapters,
      List<Narrative> lastYear,
      Optional<SpellingCheck> spelling,
      Diagnostics diagnostics) {
    find(chapters, lastYear, spelling, Kept.none()).reportTo(diagnostics, diagnostics.positions());
  }

  /**
   * What was found in the texts.
   *
   * @param problems all of them
   * @param excuses what the texts accept with a reason
   */
  public record Found(Diagnostics problems, List<Excuse> excuses) {

    /**
     * Reports it, but for what a text accepts.
     *
     * @param unread what could not be read as Markdown, in which nothing else is wrong
     */
    public void reportTo(Diagnostics diagnostics, List<Position> unread) {
      new Excuses(excuses).apply(problems, unread, diagnostics);
    }
  }

  /**
   * Finds what {@link #check} reports, and changes nothing else.
   *
   * @param kept of the last time, where it was held against the same calculator
   */
  public Found find(
      List<ChapterNarrative> chapters,
      List<Narrative> lastYear,
      Optional<SpellingCheck> spelling,
      Kept kept) {
    TextCheck texts =
        kept.of(
            "text check", calculator, () -> new TextCheck(definition, names, datasets, calculator));
    List<Passage> all = new ArrayList<>();
    List<Excuse> excuses = new ArrayList<>();
    Diagnostics found = new Diagnostics();
    RepetitionCheck repetitions = new RepetitionCheck(definition.year(), lastYear, found);
    for (ChapterNarrative chapter : chapters) {
      int number = 0;
      for (Narrative text : chapter.all()) {
        List<Passage> passages =
            kept.of(
                "check of " + chapter.chapter() + " " + number++,
                List.of(texts, text),
                found,
                problems -> texts.check(chapter.chapter(), text, problems));
        if (!mayRepeat(chapter.chapter())) {
          passages.stream().filter(one -> !one.tooLong()).forEach(repetitions::check);
        }
        all.addAll(passages);
        excuses.addAll(text.excuses());
      }
    }
    terms().ifPresent(one -> new AbbreviationCheck(one, found).check(all));
    spelling.ifPresent(one -> one.check(all, found));
    return new Found(found, excuses);
  }

  /** What is worth remembering may be said in the words of the report. */
  private static boolean mayRepeat(String chapter) {
    return chapter.equals(Message.CHAPTER);
  }

  /** What the report's register of abbreviations explains, and the names of the board. */
  private Optional<Set<String>> terms() {
    return definition
        .abbreviations()
        .flatMap(datasets::register)
        .map(Register::entries)
        .map(
            entries -> {
              Set<String> terms = new HashSet<>();
              entries.stream()
                  .filter(one -> one.containsKey("term"))
                  .forEach(one -> terms.add(one.get("term").texts().get(0).text().strip()));
              terms.addAll(List.of(definition.board().shortName().split("\\W+")));
              terms.addAll(List.of(definition.board().name().split("\\W+")));
              return terms;
            });
  }
}
