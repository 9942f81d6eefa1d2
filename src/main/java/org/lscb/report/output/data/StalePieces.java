package org.lscb.report.output.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.output.CannotWriteException;

/**
 * Fragments and charts of an earlier build beside data that were written again: they would say what
 * the report said before.
 *
 * <p>Only what a build made is deleted: fragments by their name and beginning, pictures that they
 * show, and charts that lie there in all three of their forms.
 */
final class StalePieces {

  private static final Pattern FRAGMENT = Pattern.compile("\\d{2,}-[a-z0-9-]+\\.html");
  private static final Pattern SHOWN = Pattern.compile("<img src=\"([a-z0-9-]+\\.(?:png|jpg))\"");
  private static final Pattern CHART = Pattern.compile("(figure-[a-z0-9-]+)\\.svg");
  private static final String DATA = "data";

  private final Path data;
  private final Collection<Path> written;
  private final Set<Path> stale = new HashSet<>();

  /**
   * Beside a folder of data.
   *
   * @param written the files of this build
   */
  StalePieces(Path data, Collection<Path> written) {
    this.data = data;
    this.written = written;
  }

  /** Deletes them where this build wrote none. */
  void delete() throws CannotWriteException {
    try {
      Path fragments = folder("fragments");
      for (Path one : files(fragments)) {
        fragment(fragments, one);
      }
      Path charts = folder("charts");
      for (Path one : files(charts)) {
        chart(charts, one.getFileName().toString());
      }
      for (Path one : stale) {
        Files.deleteIfExists(one);
      }
    } catch (IOException stays) {
      throw new CannotWriteException(data, stays);
    }
  }

  /** A chapter that is built alone has folders of its own. */
  private Path folder(String kind) {
    return data.resolveSibling(kind + data.getFileName().toString().substring(DATA.length()));
  }

  private Set<Path> files(Path folder) throws IOException {
    Set<Path> files = new HashSet<>();
    boolean ours = written.stream().anyMatch(one -> one.startsWith(folder));
    if (!ours && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path one : all) {
          if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
            files.add(one);
          }
        }
      }
    }
    return files;
  }

  private void fragment(Path folder, Path file) throws IOException {
    if (FRAGMENT.matcher(file.getFileName().toString()).matches()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.startsWith("<h2") || text.startsWith("<p><strong>")) {
        stale.add(file);
        Matcher shown = SHOWN.matcher(text);
        while (shown.find()) {
          stale.add(folder.resolve(shown.group(1)));
        }
      }
    }
  }

  private void chart(Path folder, String name) {
    Matcher chart = CHART.matcher(name);
    if (chart.matches()) {
      Path png = folder.resolve(chart.group(1) + ".png");
      Path words = folder.resolve(chart.group(1) + ".txt");
      if (Files.exists(png) && Files.exists(words)) {
        stale.addAll(Set.of(folder.resolve(name), png, words));
      }
    }
  }
}
