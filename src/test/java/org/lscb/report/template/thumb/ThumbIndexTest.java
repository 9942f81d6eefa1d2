package org.lscb.report.template.thumb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tabs at the edge of the pages. */
class ThumbIndexTest {

  @Test
  void stepDownFromChapterToChapterThatHasOne() {
    ThumbIndex tabs =
        ThumbIndex.of(List.of("", "Chapter 1", "Chapter 2", "", "Chapter 3", "Appendix A"));

    assertThat(tabs.signs()).containsExactly("", "1", "2", "", "3", "A");
    assertThat(List.of(1, 2, 4, 5)).map(tabs::millimetres).containsExactly(0, 15, 30, 45);
  }

  @Test
  void keepToThePageHoweverManyThereAre() {
    ThumbIndex tabs = ThumbIndex.of(Collections.nCopies(40, "Chapter 9"));

    assertThat(tabs.millimetres(39)).isBetween(190, 230);
  }

  @Test
  void areNotNeededForFewChapters() {
    assertThat(ThumbIndex.of(List.of("Chapter 1", "", "Chapter 2")).signs())
        .containsExactly("", "", "");
    assertThat(ThumbIndex.of(List.of("", "")).millimetres(1)).isZero();
  }
}
