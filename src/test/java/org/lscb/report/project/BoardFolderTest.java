package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Problem;

/** Nothing is read from outside the board's folder, and copies are told from data. */
class BoardFolderTest {

  @TempDir private Path home;
  private final Diagnostics diagnostics = new Diagnostics();

  private Path board() throws IOException {
    return Files.createDirectories(home.resolve("board"));
  }

  private Kind only() {
    assertThat(diagnostics.inReadingOrder()).hasSize(1);
    return diagnostics.inReadingOrder().get(0).problem();
  }

  @Test
  void aFileOfTheFolderIsRead() throws IOException {
    Files.writeString(board().resolve("a.yaml"), "a: 1\n");
    BoardFolder folder = new BoardFolder(board());
    assertThat(folder.read("a.yaml", diagnostics).map(String::new)).contains("a: 1\n");
    assertThat(folder.sources().files()).containsExactly("a.yaml");
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void aMissingFileIsSaid() throws IOException {
    assertThat(new BoardFolder(board()).read("a.yaml", diagnostics)).isEmpty();
    assertThat(only()).isEqualTo(Problem.FILE_MISSING);
  }

  @Test
  void aPathThatClimbsOutIsNotFollowed() throws IOException {
    Files.writeString(home.resolve("secret.yaml"), "a: 1\n");
    assertThat(new BoardFolder(board()).read("../secret.yaml", diagnostics)).isEmpty();
    assertThat(only()).isEqualTo(Problem.FILE_OUTSIDE);
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowed() throws IOException {
    Path secret = Files.writeString(home.resolve("secret.yaml"), "a: 1\n");
    Files.createSymbolicLink(board().resolve("a.yaml"), secret);
    assertThat(new BoardFolder(board()).read("a.yaml", diagnostics)).isEmpty();
    assertThat(only()).isEqualTo(Problem.FILE_OUTSIDE);
  }

  @Test
  void aFolderThatIsALinkLeadsNoFurtherOut() throws IOException {
    Path outside = Files.createDirectories(home.resolve("outside"));
    Files.writeString(outside.resolve("a.yaml"), "a: 1\n");
    Files.createSymbolicLink(board().resolve("data"), outside);
    assertThat(new BoardFolder(board()).read("data/a.yaml", diagnostics)).isEmpty();
    assertThat(only()).isEqualTo(Problem.FILE_OUTSIDE);
  }

  @Test
  void aBoardMayItselfLieBehindALink() throws IOException {
    Files.writeString(board().resolve("a.yaml"), "a: 1\n");
    Path link = Files.createSymbolicLink(home.resolve("link"), board());
    assertThat(new BoardFolder(link).read("a.yaml", diagnostics)).isPresent();
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Files.write(board().resolve("a.yaml"), new byte[16_000_001]);
    assertThat(new BoardFolder(board()).read("a.yaml", diagnostics)).isEmpty();
    assertThat(only()).isEqualTo(Problem.FILE_TOO_LARGE);
  }

  @Test
  void theBoardIsFoundUpwards() throws IOException {
    Files.writeString(board().resolve("board.yaml"), "name: A\n");
    Path deep = Files.createDirectories(board().resolve("2018-19/data"));
    assertThat(BoardFolder.find(deep)).contains(board().toAbsolutePath());
    assertThat(BoardFolder.find(home)).isEmpty();
  }

  @Test
  void theProblemOfAFileIsNamedByItsPathInTheFolder() throws IOException {
    new BoardFolder(board()).read("2018-19/data/a.yaml", diagnostics);
    Diagnostic missing = diagnostics.inReadingOrder().get(0);
    assertThat(missing.position().file()).isEqualTo("2018-19/data/a.yaml");
    assertThat(missing.message()).doesNotContain(home.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "plans.yaml, data",
    "plans-2019.yaml, data",
    "plans-of-year-2.yaml, data",
    "lado.yaml, data",
    "plans (1).yaml, SYNC_COPY",
    "plans(2).yaml, SYNC_COPY",
    "plans - Copy.yaml, SYNC_COPY",
    "plans - Copy (2).yaml, SYNC_COPY",
    "plans-LAPTOP7.yaml, SYNC_COPY",
    "plans-DESKTOP-4H2K.yaml, SYNC_COPY",
    "plans.yml, WRONG_EXTENSION",
    "plans.yaml.txt, WRONG_EXTENSION",
    "plans.YAML, WRONG_EXTENSION",
    "plans.yaml~, NOT_DATA",
    "~$plans.xlsx, NOT_DATA",
    "notes.txt, NOT_DATA"
  })
  void copiesAndWrongEndingsAreToldFromData(String name, String expected) {
    boolean data =
        new DataFileNames(java.util.List.of("plans.yaml", name), diagnostics).isData(name, name);
    assertThat(data).isEqualTo(expected.equals("data"));
    assertThat(diagnostics.inReadingOrder())
        .extracting(one -> one.problem().name())
        .isEqualTo(data ? java.util.List.of() : java.util.List.of(expected));
  }

  @Test
  void aNameInWindowsLettersDoesNotStopTheProgram() throws IOException {
    byte[] latin = "source: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    WrittenBoard board = new WrittenBoard(home).chapter("tables:\n");
    Files.createDirectories(home.resolve("2018-19/data"));
    Files.write(home.resolve("2018-19/data/file.yaml"), latin);
    new Project(new BoardFolder(board.folder())).read("2018-19", diagnostics);
    assertThat(diagnostics.hasAny(Problem.NOT_UTF8)).isTrue();
  }
}
