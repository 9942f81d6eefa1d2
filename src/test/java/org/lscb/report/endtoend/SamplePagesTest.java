package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed samples, as somebody sees them who leafs through. */
class SamplePagesTest {

  /** A picture or table that does not fit may leave so much of a page white. */
  private static final double WHITE = 0.4;

  /** Where a chapter ends, the next one begins a page; but a few lines are not worth one. */
  private static final double WHITE_AT_THE_END = 0.6;

  /** What went over to the last page of a chapter is missing on the page before. */
  private static final double WHITE_BEFORE_THE_END = 0.5;

  /** Room for two lines of text. */
  private static final double LOWEST_HEADING_MM = 11;

  private static final int FEWEST_ROWS = 2;

  @ParameterizedTest
  @EnumSource
  void noPageIsMostlyWhite(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.whole().pdf())) {
      Set<Integer> ends = pages.chapterEnds();
      Map<Integer, Double> white = new TreeMap<>(pages.white());
      white.entrySet().removeIf(page -> page.getValue() < allowed(page.getKey(), ends));
      assertThat(white).as("part of each page that is white").isEmpty();
    }
  }

  private static double allowed(int page, Set<Integer> ends) {
    if (ends.contains(page)) {
      return WHITE_AT_THE_END;
    }
    return ends.contains(page + 1) ? WHITE_BEFORE_THE_END : WHITE;
  }

  @ParameterizedTest
  @EnumSource
  void noHeadingIsLeftAtTheFootOfAPage(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.whole().pdf())) {
      assertThat(pages.lonelyHeadings()).isEmpty();
      assertThat(pages.lowHeadings(LOWEST_HEADING_MM)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachNoteStandsOnThePageOfItsCall(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.whole().pdf())) {
      assertThat(pages.strayNotes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachPageIsHeadedByThePartThatItBeginsWith(Sample sample) throws Exception {
    Map<Integer, List<String>> heads = RunningHeads.byPage(sample.whole().pdf());
    // Before the first chapter the report's own title stands there.
    String title = heads.get(2).get(0);
    heads.values().removeIf(one -> one.get(0).equals(title) || one.get(0).isEmpty());
    assertThat(heads).hasSizeGreaterThan(5);
    assertThat(heads).allSatisfy((page, one) -> assertThat(one.get(0)).isEqualTo(one.get(1)));
  }

  @ParameterizedTest
  @EnumSource
  void noRowOfATableIsLeftAlone(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.whole().pdf())) {
      assertThat(pages.rowsLeftAlone(FEWEST_ROWS)).isEmpty();
      assertThat(pages.headsLeftAlone()).isEmpty();
      assertThat(pages.groupsLeftBehind()).isEmpty();
    }
  }
}
