package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/**
 * A figure, as declared.
 *
 * @param kind the chart's name in YAML
 * @param title Markdown of one line
 * @param axis the unit in words
 * @param show measures and indicators
 * @param by the level along the categories
 * @param compare the level of the series
 * @param only the members that are meant, of whichever level they belong to
 * @param highlight the member that the figure is about
 * @param places where its values stand, key by key
 */
public record FigureDefinition(
    String chapter,
    String id,
    String kind,
    String title,
    String axis,
    List<String> show,
    String by,
    Optional<String> compare,
    List<String> only,
    Optional<String> highlight,
    Optional<String> note,
    Position position,
    Places places) {

  /** Copies the lists. */
  public FigureDefinition {
    show = List.copyOf(show);
    only = List.copyOf(only);
  }

  /** By its name, which tells it from all others: definitions are keys of maps. */
  @Override
  public int hashCode() {
    return 31 * chapter.hashCode() + id.hashCode();
  }
}
