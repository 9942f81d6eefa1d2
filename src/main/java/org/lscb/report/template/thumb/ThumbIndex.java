package org.lscb.report.template.thumb;

import java.util.ArrayList;
import java.util.List;

/**
 * The tabs at the edge of the pages, by which a printed report is opened at a chapter: one below
 * the other, so that each chapter's stand at a height of their own.
 *
 * @param signs what stands on each chapter's tab; empty where it has none
 */
public record ThumbIndex(List<String> signs) {

  /** Fewer chapters are found without. */
  private static final int FEWEST = 3;

  private static final int HIGHEST_STEP = 15;
  private static final int ROOM = 230;

  /**
   * For chapters that are called {@code Chapter 3} or {@code Appendix A}.
   *
   * @param labels empty for a chapter that does not count
   */
  public static ThumbIndex of(List<String> labels) {
    List<String> signs = new ArrayList<>();
    labels.forEach(label -> signs.add(label.substring(label.lastIndexOf(' ') + 1)));
    boolean few = signs.stream().filter(one -> !one.isEmpty()).count() < FEWEST;
    return new ThumbIndex(few ? labels.stream().map(any -> "").toList() : List.copyOf(signs));
  }

  /** What stands on the tab of a chapter. */
  public String sign(int chapter) {
    return signs.get(chapter);
  }

  /** How far below the text's upper edge the tab of a chapter begins. */
  public int millimetres(int chapter) {
    int all = (int) signs.stream().filter(one -> !one.isEmpty()).count();
    int above = (int) signs.subList(0, chapter).stream().filter(one -> !one.isEmpty()).count();
    return all == 0 ? 0 : above * Math.min(HIGHEST_STEP, ROOM / all);
  }
}
