package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.lscb.report.validation.narrative.text.PassageReader;

/** Holds every text of a report to its numbers, to its other texts and to last year's. */
public final class NarrativeCheck {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Supplier<Calculator> calculator;

  /** A text of a chapter, by its number in it, and what can be read of it. */
  private record Text(String chapter, int number, Narrative narrative, List<Passage> passages) {

    private String name() {
      return chapter + " " + number;
    }
  }

  /**
   * Checks against a report's data.
   *
   * @param calculator asked for when all is done that needs none, as others may be at work with it
   */
  public NarrativeCheck(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Supplier<Calculator> calculator) {
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
    List<Text> texts = read(chapters, kept);
    Diagnostics words = new Diagnostics();
    RepetitionCheck repetitions = new RepetitionCheck(definition.year(), lastYear, words);
    List<Passage> all = new ArrayList<>();
    List<Excuse> excuses = new ArrayList<>();
    for (Text text : texts) {
      if (!mayRepeat(text.chapter())) {
        text.passages().stream().filter(one -> !one.tooLong()).forEach(repetitions::check);
      }
      all.addAll(text.passages());
      excuses.addAll(text.narrative().excuses());
    }
    terms().ifPresent(one -> new AbbreviationCheck(one, words).check(all));
    spelling.ifPresent(one -> one.check(all, words));
    Diagnostics found = new Diagnostics();
    checkNumbers(texts, kept, found);
    found.addAll(words);
    return new Found(found, excuses);
  }

  private static List<Text> read(List<ChapterNarrative> chapters, Kept kept) {
    List<Text> texts = new ArrayList<>();
    for (ChapterNarrative chapter : chapters) {
      int number = 0;
      for (Narrative text : chapter.all()) {
        List<Passage> passages =
            kept.of(
                "passages of " + chapter.chapter() + " " + number,
                text,
                () -> PassageReader.read(text));
        texts.add(new Text(chapter.chapter(), number++, text, passages));
      }
    }
    return texts;
  }

  private void checkNumbers(List<Text> texts, Kept kept, Diagnostics found) {
    Calculator numbers = calculator.get();
    TextCheck check =
        kept.of("text check", numbers, () -> new TextCheck(definition, names, datasets, numbers));
    for (Text text : texts) {
      kept.of(
          "check of " + text.name(),
          List.of(check, text.narrative()),
          found,
          problems -> {
            check.check(text.chapter(), text.narrative(), text.passages(), problems);
            return text;
          });
    }
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
