package org.lscb.report.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Report;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A board is led by several people, and each may write a foreword. */
class ForewordsTest {

  @TempDir private Path folder;

  @Test
  void eachStandsByItselfWithItsSignatureAndWithoutANumber() {
    ReadBoard board =
        new WrittenBoard(folder)
            .with(
                "2018-19/report.yaml",
                """
                title: T
                chapters:
                  - id: foreword
                    numbered: false
                  - id: foreword-police
                    numbered: false
                  - own
                """)
            .with(
                "2018-19/text/foreword.md",
                "# Foreword\n\nWe listened.\n\n{{signature: Jo Li, Chair}}\n")
            .with(
                "2018-19/text/foreword-police.md",
                "# A word from the police\n\nSo did we.\n\n{{signature: Al Fox, Commander}}\n")
            .text("Words.\n")
            .read();
    Report report = board.composed();
    assertThat(board.told()).isEmpty();
    assertThat(report.chapters())
        .extracting(Chapter::title)
        .startsWith("Foreword", "A word from the police");
    assertThat(report.chapters().subList(0, 2))
        .extracting(one -> report.numbering().labels().getOrDefault(one.id(), ""))
        .doesNotContain("Chapter 1");
    assertThat(report.numbering().labels()).containsEntry("own", "Chapter 1");
    assertThat(signatures(report)).containsExactly("Jo Li, Chair", "Al Fox, Commander");
  }

  private static List<String> signatures(Report report) {
    return report.chapters().stream()
        .flatMap(one -> one.blocks().stream())
        .filter(Block.Signature.class::isInstance)
        .map(Block.Signature.class::cast)
        .map(one -> one.name() + ", " + one.role())
        .toList();
  }
}
