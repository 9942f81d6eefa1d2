package org.lscb.report.build.begin;

import java.util.List;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Slug;

/**
 * What is known of a board when its folder is made.
 *
 * @param name as printed on the cover
 * @param shortName as printed at the head of each page
 * @param areas as printed; at least one
 * @param year the first reporting year
 * @param guidance that is in force
 * @param chapters with data, in printed order
 */
public record NewBoard(
    String name,
    String shortName,
    List<String> areas,
    Period year,
    Guidance guidance,
    List<BuiltInChapter> chapters) {

  /** Copies the lists. */
  public NewBoard {
    areas = List.copyOf(areas);
    chapters = List.copyOf(chapters);
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("a board has an area");
    }
  }

  /** The areas' ids, as data files write them. */
  List<String> areaIds() {
    return areas.stream().map(Slug::of).toList();
  }

  /** Whether its data say which area is meant. */
  boolean hasSeveralAreas() {
    return areas.size() > 1;
  }

  /** When its data are due: three months after the year has ended. */
  String due() {
    return DueDate.of(year);
  }
}
