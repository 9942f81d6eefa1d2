package org.lscb.report.document.largeprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.SampleValues.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Cell;
import org.lscb.report.document.Table.Row;

/** Tables are laid out anew until no word of theirs is cut in type of 18 point. */
class LargePrintTablesTest {

  private static Table table(List<String> columns, Row... rows) {
    List<String> notes = List.of("Counted twice.");
    return new Table(
        "table-a-b", "T", "Place", columns, List.of(rows), List.of(), notes, "S", false);
  }

  private static Row row(String label, int... numbers) {
    List<Cell> cells = new ArrayList<>();
    for (int one : numbers) {
      cells.add(new Cell.Value(count("v" + one, one), List.of()));
    }
    return new Row(Row.Kind.BODY, label, cells);
  }

  private static List<String> years(int many) {
    return IntStream.range(0, many).mapToObj(i -> (2010 + i) + "-" + (11 + i)).toList();
  }

  private static List<Integer> numbers(Row row) {
    return row.cells().stream()
        .map(one -> ((Cell.Value) one).value().number().orElseThrow().intValue())
        .toList();
  }

  @Test
  void aTableThatFitsStaysAsItIs() {
    Table narrow = table(years(2), row("North", 1, 2), row("South", 3, 4));
    assertThat(NarrowTable.of(narrow)).isEqualTo(narrow);
  }

  @Test
  void oneWithFewRowsAndManyColumnsIsTurned() {
    Table wide =
        table(years(8), row("North", 1, 2, 3, 4, 5, 6, 7, 8), row("South", 9, 8, 7, 6, 5, 4, 3, 2));
    Table turned = NarrowTable.of(wide);
    assertThat(turned.rowHead()).isEqualTo("Period");
    assertThat(turned.columns()).containsExactly("North", "South");
    assertThat(turned.rows()).hasSize(8);
    assertThat(numbers(turned.rows().get(1))).containsExactly(2, 8);
    assertThat(turned.rows().get(7).label()).isEqualTo("2017-18");
  }

  @Test
  void aTotalThatBecomesARowIsOne() {
    List<String> columns = new ArrayList<>(years(7));
    columns.add("Total");
    Table turned = NarrowTable.of(table(columns, row("North", 1, 2, 3, 4, 5, 6, 7, 28)));
    assertThat(turned.rows().get(6).kind()).isEqualTo(Row.Kind.BODY);
    assertThat(turned.rows().get(7).kind()).isEqualTo(Row.Kind.TOTAL);
  }

  @Test
  void aNoteOfARowFollowsItsValuesWhenTheRowIsNoneAnyMore() {
    Row noted =
        new Row(Row.Kind.BODY, "North", List.of(1), row("", 1, 2, 3, 4, 5, 6, 7, 8).cells());
    Table turned = NarrowTable.of(table(years(8), noted));
    assertThat(turned.rows())
        .allSatisfy(
            one -> assertThat(((Cell.Value) one.cells().get(0)).notes()).containsExactly(1));
  }

  @Test
  void aLongOneGoesOnAPageOnItsSide() {
    Row[] rows =
        IntStream.range(0, 8).mapToObj(i -> row("Place " + i, 1, 2, 3, 4, 5)).toArray(Row[]::new);
    Table wide =
        table(List.of("Attended", "Cancelled", "Confirmed", "Scheduled", "Expected"), rows);
    Table sideways = NarrowTable.of(wide);
    assertThat(sideways.landscape()).isTrue();
    assertThat(sideways.rows()).isEqualTo(wide.rows());
  }

  @Test
  void anyOtherIsStackedUnderTheNamesOfItsRows() {
    Table wide =
        table(
            List.of("Strategy", "Investigation", "Safeguarding", "Organisation", "Responsibility"),
            new Row(Row.Kind.HEADING, "Boroughs", List.of()),
            row("North", 1, 2, 3, 4, 5));
    Table stacked = NarrowTable.of(wide);
    assertThat(stacked.columns()).containsExactly("Value");
    assertThat(stacked.rows()).hasSize(6);
    assertThat(stacked.rows().get(0).kind()).isEqualTo(Row.Kind.HEADING);
    assertThat(stacked.rows().get(0).label()).isEqualTo("Boroughs: North");
    assertThat(stacked.rows().get(5).label()).isEqualTo("Responsibility");
    assertThat(numbers(stacked.rows().get(5))).containsExactly(5);
  }

  @Test
  void aPlaceWhereNothingCanStandIsNoRow() {
    List<Cell> cells = new ArrayList<>(row("", 1, 2, 3, 4, 5).cells());
    cells.set(1, new Cell.Blank());
    Table wide =
        table(
            List.of("Strategy", "Investigation", "Safeguarding", "Organisation", "Responsibility"),
            new Row(Row.Kind.HEADING, "Boroughs", List.of()),
            new Row(Row.Kind.BODY, "North", cells));
    assertThat(NarrowTable.of(wide).rows())
        .extracting(Row::label)
        .containsExactly(
            "Boroughs: North", "Strategy", "Safeguarding", "Organisation", "Responsibility");
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  @Test
  void theFieldsOfATableOfWordsStandOneUnderAnother() {
    Block.WordTable table =
        new Block.WordTable(
            "words-a-1",
            Optional.of("Who does what"),
            List.of(words("Who"), words("What"), words("When")),
            List.of(List.of(words("Police"), words("Train"), words("May"))));
    Block.WordTable narrow = (Block.WordTable) NarrowWords.of(table);
    assertThat(narrow.id()).isEqualTo("words-a-1");
    assertThat(narrow.caption()).contains("Who does what");
    assertThat(narrow.rows())
        .containsExactly(
            List.of(words("Who"), List.of(new Inline.Strong(words("Police")))),
            List.of(words("What"), words("Train")),
            List.of(words("When"), words("May")));
  }

  @Test
  void aWideListOfTextBecomesEntries() {
    Block.Register register =
        Block.Register.of(
            "register-a-b", Block.Register.Layout.TABLE, List.of("Who", "What", "When"), List.of());
    assertThat(((Block.Register) NarrowWords.of(register)).layout())
        .isEqualTo(Block.Register.Layout.ENTRIES);
    Block.Register two =
        Block.Register.of(
            "register-a-c", Block.Register.Layout.TABLE, List.of("Who", "What"), List.of());
    assertThat(NarrowWords.of(two)).isEqualTo(two);
  }
}
