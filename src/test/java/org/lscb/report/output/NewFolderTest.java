package org.lscb.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new folder appears with all its files, or not at all. */
class NewFolderTest {

  @TempDir private Path folder;

  @Test
  void nothingStandsThereUntilAllIsWritten() throws Exception {
    Path target = folder.resolve("new");
    try (NewFolder made = NewFolder.beside(target)) {
      made.write("a/b.txt", new byte[] {1});
      assertThat(target).doesNotExist();
      made.commit();
    }
    assertThat(target.resolve("a/b.txt")).hasBinaryContent(new byte[] {1});
    assertThat(names(folder)).containsExactly("new");
    assertThat(names(target)).containsExactly("a");
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws Exception {
    try (NewFolder made = NewFolder.beside(folder.resolve("new"))) {
      made.write("a.txt", new byte[] {1});
    }
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void anEmptyFolderIsFilledAndAFullOneStays() throws Exception {
    Path target = Files.createDirectory(folder.resolve("new"));
    try (NewFolder made = NewFolder.beside(target)) {
      made.write("a.txt", new byte[] {1});
      made.commit();
    }
    assertThat(names(target)).containsExactly("a.txt");
    try (NewFolder made = NewFolder.beside(target)) {
      made.write("b.txt", new byte[] {2});
      assertThatThrownBy(made::commit).isInstanceOf(CannotWriteException.class);
    }
    assertThat(names(target)).containsExactly("a.txt");
    assertThat(names(folder)).containsExactly("new");
  }

  @Test
  void whatAKilledProcessLeftIsSweptAndWhatSomebodyWritesIsNot() throws Exception {
    Path dead = Files.createDirectory(folder.resolve(".old.1-1-0.lscb-part"));
    Files.createFile(dead.resolve(".lock"));
    Files.createFile(dead.resolve("board.yaml"));
    Path foreign = Files.createDirectory(folder.resolve(".other.1-1-0.lscb-part"));
    try (NewFolder first = NewFolder.beside(folder.resolve("first"));
        NewFolder second = NewFolder.beside(folder.resolve("second"))) {
      assertThat(dead).doesNotExist();
      assertThat(foreign).exists();
      first.commit();
      second.commit();
    }
    assertThat(names(folder)).contains("first", "second");
  }

  @Test
  void whatWasKilledInTheMomentOfMovingIsSweptLater() throws Exception {
    Path unlocked = Files.createDirectory(folder.resolve(".old.1-1-0.lscb-part"));
    Files.createFile(unlocked.resolve("board.yaml"));
    NewFolder.beside(folder.resolve("first")).close();
    assertThat(unlocked).exists();
    Files.setLastModifiedTime(unlocked, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    NewFolder.beside(folder.resolve("first")).close();
    assertThat(unlocked).doesNotExist();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }
}
