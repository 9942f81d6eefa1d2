package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.level.BlockHeading;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.project.BoardYear;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * A dataset that a table may be for, with what the year's files hold of it already.
 *
 * @param measures of the dataset, by id
 * @param recorded of all datasets of the year
 */
record Candidate(
    String dataset,
    Map<String, MeasureDefinition> measures,
    BoardYear year,
    Labels labels,
    Datasets recorded) {

  /** The breakdowns of a measure. */
  List<Level> breakdowns(MeasureDefinition measure) {
    return year.names().breakdowns(measure).stream()
        .map(one -> new Level(one.id(), Optional.of(one)))
        .toList();
  }

  /** All that a measure may be given by. */
  List<Level> levels(MeasureDefinition measure) {
    List<Level> levels = new ArrayList<>(breakdowns(measure));
    levels.addAll(always());
    return levels;
  }

  /** What every measure may be given by. */
  static List<Level> always() {
    return List.of(
        new Level(Level.PERIOD, Optional.empty()), new Level(Level.AREA, Optional.empty()));
  }

  /** How well words are the members of a level, below a heading that may be blank. */
  LevelMatch match(Level level, Collection<String> words, String heading) {
    return LevelMatch.of(level, words, heading, labels, recorded);
  }

  /** What is recorded of some measures. */
  List<Observation> recorded(Collection<MeasureDefinition> some) {
    return some.stream().flatMap(one -> recorded.of(one).stream()).toList();
  }

  /** Whether a file of the dataset has a block of this subject and these levels, in any order. */
  boolean hasBlock(String heading) {
    return year.data().stream()
        .filter(this::isOurs)
        .flatMap(one -> one.content().entries().stream())
        .anyMatch(one -> BlockHeading.of(one.key().text()).isLike(BlockHeading.of(heading)));
  }

  private boolean isOurs(DataFile file) {
    return file.content().get("dataset").orElse(null) instanceof Scalar id
        && id.text().equals(dataset);
  }

  /** Whether a heading names a measure: its label, or its id, among other words. */
  static boolean isOf(MeasureDefinition measure, String heading) {
    String slug = "-" + Slug.of(heading) + "-";
    return slug.contains("-" + measure.id() + "-")
        || slug.contains("-" + Slug.of(measure.label()) + "-");
  }
}
