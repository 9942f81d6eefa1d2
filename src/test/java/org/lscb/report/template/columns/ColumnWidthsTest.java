package org.lscb.report.template.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final String LONG = "several words that go on and on ".repeat(10);

  @Test
  void longTextGetsTheRoomThatShortTextLeaves() {
    ColumnWidths widths = new ColumnWidths(3, ColumnWidths.PAGE);
    widths.add(0, "Train every school in the toolkit", false);
    widths.add(1, "Police", false);
    widths.add(2, LONG, false);
    List<Integer> all = widths.percentages();
    assertThat(all.get(2)).isGreaterThan(all.get(0)).isGreaterThan(50);
    assertThat(all.get(1)).isLessThan(all.get(0)).isLessThan(12);
  }

  @Test
  void aLineThatIsNotBrokenHasRoomForAllOfIt() {
    ColumnWidths broken = new ColumnWidths(2, ColumnWidths.PAGE);
    broken.add(0, "the group for learning, development and workforce planning", false);
    broken.add(1, LONG, false);
    ColumnWidths whole = new ColumnWidths(2, ColumnWidths.PAGE);
    whole.add(0, "the group for learning, development and workforce planning", true);
    whole.add(1, LONG, false);
    assertThat(whole.percentages().get(0)).isGreaterThan(broken.percentages().get(0));
  }

  @Test
  void emptyColumnsHaveSomeWidth() {
    assertThat(new ColumnWidths(4, ColumnWidths.PAGE).percentages())
        .containsExactly(25, 25, 25, 25);
  }

  @Test
  void aLineThatIsNotBrokenHasMoreOfAPageInLargePrint() {
    assertThat(dates(ColumnWidths.PAGE)).isLessThan(35);
    // 18 of 52 characters.
    assertThat(dates(ColumnWidths.LARGE_PRINT)).isGreaterThanOrEqualTo(35);
  }

  private static int dates(int page) {
    ColumnWidths widths = new ColumnWidths(2, page);
    widths.add(0, "Learning from Experience: the safety of children looked after elsewhere", false);
    widths.add(1, "18 October 2018", true);
    return widths.percentages().get(1);
  }
}
