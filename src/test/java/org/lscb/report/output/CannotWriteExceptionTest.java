package org.lscb.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CannotWriteExceptionTest {

  private static final Path TARGET = Path.of("out", "report.pdf");

  @Test
  void fullDiskIsToldInPlainWords() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "needs a device that is always full");
    try (FileChannel channel = FileChannel.open(full, StandardOpenOption.WRITE)) {
      IOException cause =
          catchThrowableOfType(
              IOException.class, () -> channel.write(ByteBuffer.wrap(new byte[] {1})));
      CannotWriteException failure = new CannotWriteException(TARGET, cause);
      assertThat(failure.reason()).isEqualTo("the disk is full");
      assertThat(failure.help()).contains("free some space");
      assertThat(failure).hasCause(cause);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Disk quota exceeded, the disk is full",
    "There is not enough space on the disk, the disk is full",
    "The process cannot access the file because it is being used by another process,"
        + " another program holds it open",
    "Read-only file system, the disk can only be read",
    "File name too long, its name is too long",
    "Is a directory, a folder of that name stands there",
    "Operation not permitted, it may not be written",
    "Stale file handle, Stale file handle"
  })
  void whatSystemsSayIsToldInPlainWords(String said, String reason) {
    FileSystemException cause = new FileSystemException("out/report.pdf", null, said);
    assertThat(new CannotWriteException(TARGET, cause).reason()).isEqualTo(reason);
  }

  @Test
  void missingRightIsToldInPlainWords() {
    CannotWriteException failure =
        new CannotWriteException(TARGET, new AccessDeniedException("out"));
    assertThat(failure.reason()).isEqualTo("it may not be written");
    assertThat(failure.path()).isEqualTo(TARGET);
  }

  @Test
  void vanishedFolderIsToldInPlainWords() {
    assertThat(new CannotWriteException(TARGET, new NoSuchFileException("out")).reason())
        .isEqualTo("its folder has gone");
  }
}
