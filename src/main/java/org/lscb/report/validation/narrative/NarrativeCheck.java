package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.Message;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.markdown.Excuse;
import org.lscb.report.validation.narrative.number.NumberCheck;
import org.lscb.report.validation.narrative.spelling.SpellingCheck;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.PassageReader;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;

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
    find(chapters, lastYear, spelling).reportTo(diagnostics, diagnostics.positions());
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

  /** Finds what {@link #check} reports, and changes nothing else. */
  public Found find(
      List<ChapterNarrative> chapters, List<Narrative> lastYear, Optional<SpellingCheck> spelling) {
    Map<String, List<Passage>> passages = new LinkedHashMap<>();
    List<Excuse> excuses = new ArrayList<>();
    for (ChapterNarrative chapter : chapters) {
      List<Passage> own = passages.computeIfAbsent(chapter.chapter(), key -> new ArrayList<>());
      for (Narrative text : chapter.all()) {
        own.addAll(PassageReader.read(text));
        excuses.addAll(text.excuses());
      }
    }
    Diagnostics found = new Diagnostics();
    passages(passages, lastYear, found);
    ListCheck lists = new ListCheck(definition.board(), datasets, found);
    chapters.forEach(chapter -> chapter.all().forEach(lists::check));
    List<Passage> all = passages.values().stream().flatMap(List::stream).toList();
    terms().ifPresent(one -> new AbbreviationCheck(one, found).check(all));
    spelling.ifPresent(one -> one.check(all, found));
    return new Found(found, excuses);
  }

  private void passages(
      Map<String, List<Passage>> passages, List<Narrative> lastYear, Diagnostics found) {
    AddressResolver resolver =
        new AddressResolver(definition, names, datasets, calculator.recorded(), new Diagnostics());
    NumberCheck numbers = new NumberCheck(definition, names, datasets, calculator, found);
    DirectionCheck directions = new DirectionCheck(resolver, calculator, found);
    SizeCheck sizes = new SizeCheck(resolver, calculator, found);
    RankCheck ranks = new RankCheck(resolver, calculator, datasets, found);
    ChangeSizeCheck changes = new ChangeSizeCheck(resolver, calculator, found);
    ListSumCheck sums = new ListSumCheck(resolver, calculator, found);
    ChildrenCheck children = new ChildrenCheck(definition.smallNumbers(), found);
    PlaceholderCheck placeholders = new PlaceholderCheck(found);
    RepetitionCheck repetitions = new RepetitionCheck(definition.year(), lastYear, found);
    passages.forEach(
        (chapter, all) -> {
          for (Passage passage : all) {
            if (passage.tooLong()) {
              continue;
            }
            numbers.check(chapter, passage);
            List<Range> clauses = clauses(passage);
            directions.check(chapter, passage, clauses);
            sizes.check(chapter, passage, clauses);
            changes.check(chapter, passage, clauses);
            ranks.check(chapter, passage);
            sums.check(chapter, passage);
            children.check(passage);
            placeholders.check(passage);
            if (!mayRepeat(chapter)) {
              repetitions.check(passage);
            }
          }
        });
  }

  /** Words are held against values: without one there is nothing to divide. */
  private static List<Range> clauses(Passage passage) {
    return passage.references().isEmpty() ? List.of() : Sentences.clauses(passage.text());
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
