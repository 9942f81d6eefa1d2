package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;
import org.lscb.report.disclosure.protection.Protection.Hidden;

class SuppressorTest {

  private static List<String> hidden(Ledger ledger) {
    return new Suppressor().protect(ledger).hidden().stream().map(Hidden::cell).toList();
  }

  @Test
  void nothingIsHiddenWhereNothingIsSmall() {
    Ledger ledger =
        new Ledgers().printed("boys", 20).printed("girls", 0).sum("sexes", "boys", "boys").dfe();
    assertThat(new Suppressor().protect(ledger).hidden()).isEmpty();
  }

  @Test
  void aSmallCountThatNothingTellsIsHiddenAlone() {
    assertThat(hidden(new Ledgers().printed("boys", 3).printed("girls", 8).dfe()))
        .containsExactly("boys");
  }

  @Test
  void aSmallPartOfATotalTakesTheCheapestOtherCountWithIt() {
    Ledger ledger =
        new Ledgers()
            .printed("boys", 3)
            .printed("girls", 8)
            .printed("other", 40)
            .printed("all", 51)
            .sum("the sexes add up to all", "all", "boys", "girls", "other")
            .dfe();
    Protection protection = new Suppressor().protect(ledger);
    assertThat(protection.hidden())
        .containsExactly(
            new Hidden("boys", "", ""), new Hidden("girls", "boys", "the sexes add up to all"));
    assertThat(protection.proven()).isTrue();
  }

  @Test
  void theComplementOfAPrintedPartIsProtected() {
    // "25 of 28 children" has published 3
    Ledger ledger =
        new Ledgers()
            .printed("seen in time", 25)
            .printed("all", 28)
            .implied("seen late", 3)
            .sum("the rest", "all", "seen in time", "seen late")
            .dfe();
    assertThat(hidden(ledger)).containsExactly("seen in time");
  }

  @Test
  void theDifferenceOfNestedGroupsIsProtected() {
    // "20 under one year, 15 under one month" has published 5
    Ledger ledger =
        new Ledgers()
            .printed("under one year", 20)
            .printed("under one month", 15)
            .implied("one to eleven months", 5)
            .sum("the first year", "under one year", "under one month", "one to eleven months")
            .dfe();
    assertThat(hidden(ledger)).containsExactly("under one month");
  }

  @Test
  void aTotalThatIsPublicElsewhereCannotProtectItsParts() {
    Ledger ledger =
        new Ledgers()
            .printed("boys", 1)
            .printed("girls", 2)
            .known("all", 3)
            .sum("the sexes", "all", "boys", "girls")
            .dfe();
    Protection protection = new Suppressor().protect(ledger);
    assertThat(protection.exposed())
        .extracting(Protection.Exposed::cell)
        .containsExactly("boys", "girls");
    assertThat(protection.exposed().get(0).values()).containsExactly(1L, 2L);
  }

  @Test
  void aShareGoesWithItsCountsAndMayBeWhatGivesAChildAway() {
    // 3 of 40 is 7.5%; only the share is printed
    Ledger ledger =
        new Ledgers()
            .implied("placed", 3)
            .printed("all", 40)
            .relation(
                new Relation(
                    "the printed share",
                    List.of(new Term("placed", 2000), new Term("all", -149)),
                    0,
                    Long.MAX_VALUE,
                    List.of("placed", "all")))
            .relation(
                new Relation(
                    "the printed share",
                    List.of(new Term("placed", 2000), new Term("all", -151)),
                    Long.MIN_VALUE,
                    -1,
                    List.of("placed", "all")))
            .dfe();
    assertThat(new Suppressor().protect(ledger).hidden())
        .containsExactly(new Hidden("placed", "placed", "the printed share"));
  }

  @Test
  void aRoundedTotalLeavesRoomForItsParts() {
    Ledger exact =
        new Ledgers()
            .printed("boys", 4)
            .printed("girls", 30)
            .cell(new Cell("all", 34, Seen.PRINTED, true, 1))
            .sum("the sexes", "all", "boys", "girls")
            .dfe();
    Ledger rounded =
        new Ledgers()
            .printed("boys", 4)
            .printed("girls", 30)
            .cell(new Cell("all", 34, Seen.PRINTED, true, 1, 31, 38))
            .sum("the sexes", "all", "boys", "girls")
            .dfe();
    assertThat(hidden(exact)).containsExactly("boys", "all");
    assertThat(hidden(rounded)).containsExactly("boys");
  }

  @Test
  void whereZerosAreHiddenAZeroIsASmallCountToo() {
    Ledger dfe =
        new Ledgers()
            .printed("boys", 0)
            .printed("girls", 30)
            .printed("all", 30)
            .sum("the sexes", "all", "boys", "girls")
            .dfe();
    Ledger strict = new Ledger(dfe.cells(), dfe.relations(), 9, false);
    assertThat(hidden(dfe)).isEmpty();
    assertThat(hidden(strict)).containsExactly("boys", "girls");
  }

  @Test
  void somebodyWhoKnowsHisOwnRecordIsGuardedAgainstWhereWanted() {
    Ledger ledger =
        new Ledgers()
            .printed("north", 1)
            .printed("south", 5)
            .printed("west", 9)
            .printed("all", 15)
            .sum("the areas", "all", "north", "south", "west")
            .dfe();
    assertThat(hidden(ledger)).containsExactly("north", "south");
    assertThat(new Suppressor(true).protect(ledger).hidden())
        .extracting(Hidden::cell)
        .containsExactly("north", "south", "west");
  }

  @Test
  void aSecondRunChoosesTheSame() {
    Ledger ledger = ReportLedgers.of(7);
    assertThat(new Suppressor().protect(ledger)).isEqualTo(new Suppressor().protect(ledger));
  }

  @Test
  void countsThatBreakARelationAreRefused() {
    Ledger ledger =
        new Ledgers().printed("boys", 3).printed("all", 4).sum("sexes", "all", "boys").dfe();
    assertThatThrownBy(() -> new Suppressor().protect(ledger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sexes");
  }

  @Test
  void aRelationOfNoCellIsRefused() {
    Ledger ledger = new Ledgers().printed("boys", 3).sum("sexes", "all", "boys").dfe();
    assertThatThrownBy(() -> new Suppressor().protect(ledger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("all");
  }

  @Test
  void twoCellsOfOneNameAreRefused() {
    Cell cell = new Cell("boys", 3, Seen.PRINTED, true, 1);
    Ledger ledger = new Ledger(List.of(cell, cell), List.of(), 5, true);
    assertThatThrownBy(() -> new Suppressor().protect(ledger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("boys");
  }
}
