package org.lscb.report.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A report that is built once, and a copy of it for each test to break. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrokenReport {

  @TempDir static Path folder;
  FinishedBoard sound;
  FinishedBoard broken;

  @BeforeAll
  void build() throws IOException {
    sound = FinishedBoard.build(folder);
  }

  @BeforeEach
  void copy() {
    broken = sound.copy();
  }
}
