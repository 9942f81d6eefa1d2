package org.lscb.report.build.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.build.Build;
import org.lscb.report.build.BuildOptions;
import org.lscb.report.build.BuildOptions.Format;
import org.lscb.report.build.BuildResult;
import org.lscb.report.build.Edition;
import org.lscb.report.project.BoardFolder;

/** Makes the PDF of a year's draft for somebody who looks at a preview; no output is touched. */
public final class DraftPdf {

  private final Path root;
  private final String year;
  private final Map<String, String> tools;

  /**
   * Makes it from a board's folder.
   *
   * @param tools the versions of the program and its libraries, by name
   */
  public DraftPdf(Path root, String year, Map<String, String> tools) {
    this.root = root;
    this.year = year;
    this.tools = Map.copyOf(tools);
  }

  /** The PDF; empty when the files are such that there is none. */
  public synchronized Optional<byte[]> make(Map<String, String> environment) {
    try {
      Path apart = Files.createTempDirectory("lscb-preview");
      try {
        BuildOptions options =
            new BuildOptions(
                year,
                List.of(),
                EnumSet.of(Format.PDF),
                Optional.of(apart),
                true,
                Edition.PUBLIC,
                false);
        BuildResult result =
            new Build(new BoardFolder(root), step -> {}, tools).build(options, environment);
        return result.stopped()
            ? Optional.empty()
            : Optional.of(Files.readAllBytes(result.written().get(0)));
      } finally {
        delete(apart);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(new IOException("the temporary folder", noRoom));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
