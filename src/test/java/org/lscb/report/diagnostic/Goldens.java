package org.lscb.report.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of input files, each with the text that it must lead to beside it.
 *
 * <p>{@code -Dgolden.refresh=true} writes the texts anew; they are then reviewed as a change.
 */
public record Goldens(Path folder) {

  private static final String TEXT = ".txt";

  /** A folder of the test resources. */
  public static Goldens of(String folder) {
    return new Goldens(Path.of("src", "test", "resources", folder));
  }

  /** The inputs, by name. */
  public List<Path> inputs() {
    return files().stream().filter(file -> !isText(file)).toList();
  }

  /** Texts that belong to no input, and inputs without a text. */
  public List<Path> unmatched() {
    List<Path> files = files();
    return files.stream().filter(file -> !files.contains(partner(file, files))).toList();
  }

  /** The text that an input must lead to. */
  public String expected(Path input, String actual) throws IOException {
    Path text = text(input);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(text, actual);
    }
    return Files.exists(text) ? Files.readString(text) : "";
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path partner(Path file, List<Path> files) {
    if (!isText(file)) {
      return text(file);
    }
    return files.stream()
        .filter(one -> !isText(one) && text(one).equals(file))
        .findFirst()
        .orElse(file.resolve("nothing"));
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(TEXT);
  }

  private static Path text(Path input) {
    String name = input.getFileName().toString();
    return input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + TEXT);
  }
}
