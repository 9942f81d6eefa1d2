package org.lscb.report.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that writes files, says so, and waits to be killed before it commits them. */
final class KilledWriter {

  private KilledWriter() {}

  public static void main(String[] args) throws IOException {
    try (AtomicFiles files = new AtomicFiles()) {
      for (String target : args) {
        files.write(Path.of(target), "half a report".getBytes(StandardCharsets.UTF_8));
      }
      System.out.println("written");
      // Ends when the test closes the pipe or kills the process.
      if (System.in.read() == 'c') {
        files.commit();
      }
    }
  }
}
