package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Document;

/**
 * What one build wrote.
 *
 * @param out the folder of the outputs
 * @param stem the name of page and PDF without its ending
 * @param launch what the command said
 */
public record Built(Path out, String stem, Launch launch) {

  /** Fails where the command did. */
  public Built {
    assertThat(launch.code()).as(launch.err()).isZero();
  }

  /** A folder for what is built once: the tests run in more than one process. */
  static Path own() {
    String process = System.getProperty("fork", "alone");
    assertThat(process).as("the name of this process").isNotBlank();
    return Path.of("target", "end-to-end", process);
  }

  /** The web page as text. */
  public String html() {
    return new String(read(out.resolve(stem + ".html")), StandardCharsets.UTF_8);
  }

  Document page() throws Exception {
    return PageReader.html(html());
  }

  public byte[] pdf() {
    return read(out.resolve(stem + ".pdf"));
  }

  Tag tags() {
    return TagTree.read(pdf());
  }

  /** Every file below the folder with its bytes, by its path. */
  public Map<String, byte[]> files() {
    return files(out);
  }

  /** Every file below a folder with its bytes, by its path. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
