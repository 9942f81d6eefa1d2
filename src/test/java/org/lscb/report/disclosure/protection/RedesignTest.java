package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.protection.Redesign.Outcome;

class RedesignTest {

  private static final Ledger TABLE = Ledgers.table(AgencyTableTest.COUNTS);
  private static final Change AS_IT_IS = new Change("as it is", List.of(), List.of());

  private static List<Outcome> rank(Change... changes) {
    return new Redesign(TABLE, new Suppressor()).rank(List.of(changes));
  }

  /** Prints two outcomes as one, in every line. */
  private static List<Change.Merged> merge(int... columns) {
    return IntStream.range(0, AgencyTableTest.COUNTS.length)
        .mapToObj(
            row ->
                new Change.Merged(
                    row + "/merged",
                    IntStream.of(columns).mapToObj(column -> row + "/" + column).toList()))
        .toList();
  }

  private static Change oneWayTables() {
    List<String> inner = new ArrayList<>();
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 7; column++) {
        inner.add(row + "/" + column);
      }
    }
    return new Change("two tables", List.of(), inner);
  }

  /**
   * The table of agencies (26, 25, 6, 10, 28, 35) has no small count and hides nothing. That of
   * outcomes (29, 34, 8, 1, 1, 54, 3 of 130) has three, which must not become known however rough
   * the table is; and as the total and the others would leave 5 for the three together, at least 1
   * each, no one of them could be 4 or 5, so that the criterion takes the next smallest, the 8,
   * with them. Four is the fewest; none is hidden only once those four outcomes are printed as one.
   */
  @Test
  void twoOneWayTablesHideThreeSmallOutcomesAndOneMore() {
    Outcome outcome = rank(oneWayTables()).get(0);
    assertThat(outcome.exposed()).isZero();
    assertThat(outcome.gone()).containsExactlyInAnyOrder("6/2", "6/3", "6/4", "6/6");
  }

  @Test
  void oneWayTablesWithTheFourRareOutcomesAsOneHideNothing() {
    List<String> rare = List.of("6/2", "6/3", "6/4", "6/6");
    Change change =
        new Change(
            "rare ones together",
            List.of(new Change.Merged("rare", rare)),
            oneWayTables().dropped());
    Outcome outcome = rank(change).get(0);
    assertThat(outcome.exposed()).isZero();
    assertThat(outcome.hidden()).isZero();
  }

  @Test
  void mergingTheRareOutcomesShowsMoreThanMergingTheFrequentOnes() {
    List<Outcome> ranked =
        rank(
            new Change("frequent", merge(0, 1), List.of()),
            new Change("rare", merge(2, 3, 4), List.of()),
            AS_IT_IS);
    assertThat(ranked).extracting(outcome -> outcome.change().name()).first().isEqualTo("rare");
    assertThat(ranked).extracting(Outcome::exposed).containsOnly(0);
  }

  @Test
  void theTableAsItIsShowsWhatTheSuppressorLeaves() {
    Outcome outcome = rank(AS_IT_IS).get(0);
    assertThat(outcome.hidden()).isEqualTo(26);
    assertThat(outcome.shown()).isEqualTo(14);
  }

  @Test
  void aDesignThatProtectsComesBeforeOneThatDoesNot() {
    Ledger ledger =
        new Ledgers()
            .printed("girls", 3)
            .printed("boys", 1)
            .known("all", 4)
            .sum("the sexes", "all", "girls", "boys")
            .dfe();
    List<Outcome> ranked =
        new Redesign(ledger, new Suppressor())
            .rank(List.of(AS_IT_IS, new Change("all", List.of(), List.of("girls", "boys"))));
    assertThat(ranked)
        .extracting(outcome -> outcome.change().name())
        .containsExactly("all", "as it is");
    assertThat(ranked).extracting(Outcome::exposed).containsExactly(0, 2);
  }

  @Test
  void aDesignOfCellsThatAreNotPrintedIsRefused() {
    Change change = new Change("nothing", List.of(), List.of("no such cell"));
    assertThatThrownBy(() -> rank(change)).isInstanceOf(IllegalArgumentException.class);
  }
}
