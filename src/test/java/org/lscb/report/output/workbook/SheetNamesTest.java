package org.lscb.report.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.Table;
import org.lscb.report.output.data.DataTable;

class SheetNamesTest {

  @Test
  void areTheLabelsWithoutWhatProgramsQuote() {
    assertThat(names("Table 3.1", "Figure A:2")).containsExactly("Table_3.1", "Figure_A_2");
  }

  @Test
  void areNeverLongerThanProgramsTake() {
    List<String> names =
        names(
            "A label that is far too long for a sheet", "A label that is far too long for a sheet");

    assertThat(names).doesNotHaveDuplicates().allMatch(one -> one.length() <= 31);
  }

  @Test
  void areNeverAlikeAlsoInCapitals() {
    assertThat(names("Table 1", "TABLE 1", "table 1"))
        .containsExactly("Table_1", "TABLE_1_2", "table_1_3");
  }

  @Test
  void areNotThoseOfOtherSheets() {
    assertThat(names("Cover", "history", "", "!!"))
        .containsExactly("Cover_2", "history_2", "stem_2", "table");
  }

  private static List<String> names(String... labels) {
    return SheetNames.of(
        IntStream.range(0, labels.length)
            .mapToObj(
                i ->
                    new DataTable(
                        "id",
                        "stem-" + i,
                        labels[i],
                        "c",
                        "",
                        "",
                        List.of(),
                        new Table(
                            "id", "c", "r", List.of(), List.of(), List.of(), List.of(), "", false)))
            .toList());
  }
}
