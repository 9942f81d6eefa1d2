package org.lscb.report.build;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.lscb.report.output.AtomicFiles;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.project.BoardFolder;

/**
 * Writes for the data officer why each hidden number is hidden. It goes into the folder of the
 * restricted edition, where no public edition is ever written, and not to the console: what a
 * console shows ends in logs that others read.
 */
public final class HiddenNumbers {

  private static final String HEAD =
      """
      Why the hidden numbers of this report are hidden.
      Not for publication: whoever reads this can work out small numbers.

      """;

  private HiddenNumbers() {}

  /**
   * Writes the sentences.
   *
   * @throws CannotWriteException when the file cannot be written
   */
  public static void write(
      BoardFolder folder, String year, List<String> sentences, PrintWriter results)
      throws CannotWriteException {
    Path target = OutputFolder.restricted(folder, year).resolve("hidden-numbers.txt");
    String text =
        sentences.isEmpty()
            ? HEAD + "None is hidden.\n"
            : HEAD + String.join("\n", sentences) + "\n";
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(target, text.getBytes(StandardCharsets.UTF_8));
      files.commit();
    }
    results.println("wrote why " + sentences.size() + " numbers are hidden, not for publication");
    results.flush();
  }
}
