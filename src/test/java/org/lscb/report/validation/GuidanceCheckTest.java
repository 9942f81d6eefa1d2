package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

class GuidanceCheckTest {

  @TempDir private Path folder;

  private List<String> codes(String more) {
    WrittenBoard board = new WrittenBoard(folder);
    StringBuilder report = new StringBuilder("title: Annual report\n" + more + "chapters:\n");
    for (String chapter : List.of("own", "two", "three", "four", "five")) {
      report.append("  - ").append(chapter).append('\n');
      board.with(WrittenBoard.YEAR + "/chapters/" + chapter + "/chapter.md", "# Own\n\nWords.\n");
    }
    board.with(WrittenBoard.YEAR + "/report.yaml", report.toString());
    ReadBoard read = board.read();
    new GuidanceCheck(read.definition(), read.diagnostics()).check(read.narratives());
    return read.codes();
  }

  @Test
  void aWholeReportNamesTheGuidanceThatItAnswers() {
    assertThat(codes("")).containsExactly("law-not-named");
  }

  @Test
  void aReportUnderNoKnownGuidanceSaysWhy() {
    assertThat(codes("guidance:\n  none: A regional board, of 2010.\n")).isEmpty();
  }
}
