package org.lscb.report.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.build.Preparation;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.project.BoardFolder;

/** What people really write: each file is told of once, at its place, with what to do, or never. */
class CorpusTest {

  private static final String YEAR = "2018-19";
  private static final String FOLDER = "board-folder";

  @TempDir private Path temporary;

  static List<Case> cases() {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneCauseIsToldOnceAtItsPlace(Case one) throws IOException {
    Path board = FolderCopy.of(Case.CORPUS.resolve(FOLDER), temporary.resolve("harbour"));
    Files.write(board.resolve(one.target()), Files.readAllBytes(one.path()));
    List<Diagnostic> found = validate(board);
    assertThat(found.stream().map(each -> told(each, one)))
        .as(() -> shown(found))
        .isEqualTo(one.told().equals(Case.SILENT) ? List.of() : List.of(one.told()));
    assertThat(found.stream().map(Diagnostic::help)).allMatch(help -> help.contains(one.help()));
  }

  @Test
  void theBoardOfTheCorpusIsRight() {
    assertThat(validate(Case.CORPUS.resolve(FOLDER))).isEmpty();
  }

  @Test
  void everyFileOfTheCorpusIsExpectedAndManyOfThemAreRight() throws IOException {
    List<String> files;
    try (Stream<Path> all = FolderCopy.files(Case.CORPUS).stream()) {
      files =
          all.map(file -> Case.CORPUS.relativize(file).toString().replace('\\', '/'))
              .filter(file -> !file.startsWith(FOLDER) && !file.equals("expected.txt"))
              .toList();
    }
    assertThat(cases()).extracting(Case::file).containsExactlyInAnyOrderElementsOf(files);
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(cases().stream().filter(one -> one.told().equals(Case.SILENT)))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  private static List<Diagnostic> validate(Path board) {
    return new Preparation(new BoardFolder(board), step -> {})
        .prepare(YEAR, false)
        .diagnostics()
        .inReadingOrder();
  }

  private static String told(Diagnostic found, Case one) {
    Position at = found.position();
    String place = at.file().equals(one.target()) ? "" : " in " + at.file();
    return found.problem().code() + " " + at.line() + ":" + at.column() + place;
  }

  private static String shown(List<Diagnostic> found) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic one : found) {
      text.append(one.position()).append(' ').append(one.problem().code()).append(": ");
      text.append(one.message()).append(" = ").append(one.help()).append('\n');
    }
    return text.toString();
  }
}
