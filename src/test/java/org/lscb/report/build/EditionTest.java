package org.lscb.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

class EditionTest {

  @TempDir private Path folder;

  @Test
  void noChapterHasTheNameOfAnEditionWithFilesOfItsOwn() {
    assertThat(Arrays.stream(Edition.values()).filter(one -> one != Edition.PUBLIC))
        .allSatisfy(
            one -> {
              ReadBoard board =
                  new WrittenBoard(folder)
                      .with("2018-19/report.yaml", "title: T\nchapters: [own, " + one + "]\n")
                      .read();
              assertThat(board.codes()).contains("chapter-named-edition");
            });
  }
}
