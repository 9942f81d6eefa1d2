package org.lscb.report.build.importing.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Address;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * The block that is to be filled.
 *
 * @param subject empty where the measure is one of the levels
 * @param levels in the order of the heading
 * @param measures of the dataset, by id
 */
public record Target(
    String chapter,
    Optional<Subject> subject,
    List<Level> levels,
    Map<String, MeasureDefinition> measures) {

  private static final Pattern HEADING = Pattern.compile("(\\S+)(?: by (\\S+(?: and \\S+)*))?");
  private static final String VALUES = "values";
  private static final List<String> OF_ALL = List.of(Level.MEASURE, Level.PERIOD, Level.AREA);

  /** Copies the list. */
  public Target {
    levels = List.copyOf(levels);
  }

  /** What a dataset's name and a heading mean, or empty after a diagnostic. */
  public static Optional<Target> of(
      Scalar dataset,
      Scalar heading,
      ReportDefinition definition,
      Names names,
      Diagnostics diagnostics) {
    Map<String, MeasureDefinition> measures = measures(dataset.text(), definition);
    if (measures.isEmpty()) {
      return unknown(dataset, definition, diagnostics);
    }
    String chapter = measures.values().iterator().next().chapter();
    Matcher matcher = HEADING.matcher(heading.text());
    if (!matcher.matches()) {
      diagnostics.report(Problem.BAD_HEADING, heading.position(), heading.text());
      return Optional.empty();
    }
    Optional<Subject> subject = subject(matcher.group(1), chapter, measures, names);
    boolean values = matcher.group(1).equals(VALUES);
    if (subject.isEmpty() && !values) {
      String wrong = matcher.group(1);
      diagnostics.report(
          Problem.UNKNOWN_MEASURE,
          heading.position(),
          wrong,
          Nearest.advice(wrong, measures.keySet()));
      return Optional.empty();
    }
    List<String> words =
        matcher.group(2) == null ? List.of() : Arrays.asList(matcher.group(2).split(" and "));
    if (words.stream().distinct().count() < words.size()
        || values != words.contains(Level.MEASURE)) {
      diagnostics.report(Problem.HEADING_LEVELS, heading.position(), heading.text());
      return Optional.empty();
    }
    Optional<List<Level>> levels =
        levels(words, subject, chapter, names, heading, measures, diagnostics);
    return levels.map(all -> new Target(chapter, subject, all, measures));
  }

  private static Optional<Target> unknown(
      Scalar dataset, ReportDefinition definition, Diagnostics diagnostics) {
    TreeSet<String> all = new TreeSet<>();
    definition.measures().forEach(one -> all.add(one.dataset()));
    diagnostics.report(
        Problem.UNKNOWN_DATASET,
        dataset.position(),
        dataset.text(),
        Nearest.advice(dataset.text(), all));
    return Optional.empty();
  }

  private static Map<String, MeasureDefinition> measures(
      String dataset, ReportDefinition definition) {
    Map<String, MeasureDefinition> measures = new LinkedHashMap<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.measures().stream()
          .filter(one -> one.dataset().equals(dataset))
          .forEach(one -> measures.put(one.id(), one));
    }
    return measures;
  }

  private static Optional<Subject> subject(
      String word, String chapter, Map<String, MeasureDefinition> measures, Names names) {
    return Optional.<Subject>ofNullable(measures.get(word))
        .or(
            () ->
                Address.parse(word)
                    .flatMap(one -> names.find(chapter, one))
                    .filter(IndicatorDefinition.class::isInstance));
  }

  private static Optional<List<Level>> levels(
      List<String> words,
      Optional<Subject> subject,
      String chapter,
      Names names,
      Scalar heading,
      Map<String, MeasureDefinition> measures,
      Diagnostics diagnostics) {
    List<Breakdown> allowed =
        subject
            .map(names::breakdowns)
            .orElseGet(
                () ->
                    measures.values().stream()
                        .flatMap(one -> names.breakdowns(one).stream())
                        .distinct()
                        .toList());
    List<Level> levels = new ArrayList<>();
    for (String word : words) {
      Optional<Breakdown> breakdown = names.breakdown(chapter, word).filter(allowed::contains);
      if (breakdown.isEmpty() && !OF_ALL.contains(word)) {
        TreeSet<String> right = new TreeSet<>(List.of(Level.PERIOD, Level.AREA));
        allowed.forEach(one -> right.add(one.id()));
        diagnostics.report(
            Problem.UNKNOWN_LEVEL,
            heading.position(),
            word,
            subject.map(Subject::id).orElse(VALUES),
            Nearest.advice(word, right));
        return Optional.empty();
      }
      levels.add(new Level(word, OF_ALL.contains(word) ? Optional.empty() : breakdown));
    }
    return Optional.of(levels);
  }

  /** What a value is of, given its members. */
  public Subject subject(List<String> members) {
    if (subject.isPresent()) {
      return subject.get();
    }
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).name().equals(Level.MEASURE)) {
        return measures.get(members.get(i));
      }
    }
    throw new IllegalStateException("no measure among " + members);
  }

  /** A level by its name. */
  public Optional<Level> level(String name) {
    return levels.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
