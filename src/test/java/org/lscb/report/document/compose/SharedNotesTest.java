package org.lscb.report.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.SampleValues;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Cell;
import org.lscb.report.document.Table.Row;

class SharedNotesTest {

  @SafeVarargs
  private static Row row(String label, List<Integer>... notes) {
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> one : notes) {
      cells.add(new Cell.Value(SampleValues.count("plans/" + label, 7), one));
    }
    return new Row(Row.Kind.BODY, label, cells);
  }

  private static Table table(Row... rows) {
    return SharedNotes.of(
        new Table(
            "table-plans",
            "Plans",
            "Area",
            List.of("Then", "Now"),
            List.of(rows),
            List.of(),
            List.of("first", "second", "third"),
            "",
            false));
  }

  private static List<List<Integer>> calls(Row row) {
    return row.cells().stream().map(one -> ((Cell.Value) one).notes()).toList();
  }

  @Test
  void aNoteOfEveryNumberOfARowIsCalledAtItsName() {
    Table table = table(row("a", List.of(1), List.of(1, 2)), row("b", List.of(), List.of(3)));
    assertThat(table.rows().get(0).notes()).containsExactly(1);
    assertThat(calls(table.rows().get(0))).containsExactly(List.of(), List.of(2));
    assertThat(calls(table.rows().get(1))).containsExactly(List.of(), List.of(3));
    assertThat(table.notes()).containsExactly("first", "second", "third");
  }

  @Test
  void aNoteOfEveryNumberIsCalledNowhereAndStandsBehindTheOthers() {
    Table table = table(row("a", List.of(1), List.of(1, 2)), row("b", List.of(1), List.of(1, 3)));
    assertThat(table.rows()).allMatch(row -> row.notes().isEmpty());
    assertThat(calls(table.rows().get(0))).containsExactly(List.of(), List.of(1));
    assertThat(calls(table.rows().get(1))).containsExactly(List.of(), List.of(2));
    assertThat(table.notes()).containsExactly("second", "third", "first");
  }

  @Test
  void theNoteOfASingleNumberStaysWithIt() {
    Row alone =
        new Row(
            Row.Kind.BODY,
            "a",
            List.of(new Cell.Value(SampleValues.count("plans", 7), List.of(1)), new Cell.Blank()));
    assertThat(calls(new Row(Row.Kind.BODY, "a", table(alone).rows().get(0).cells().subList(0, 1))))
        .containsExactly(List.of(1));
  }
}
