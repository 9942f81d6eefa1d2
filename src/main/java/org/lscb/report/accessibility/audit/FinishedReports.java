package org.lscb.report.accessibility.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.accessibility.Attachments;

/** Finds the files that belong to one report, by the names that a build gives them. */
public final class FinishedReports {

  private static final String LIST = "values.json";

  private FinishedReports() {}

  /**
   * The reports that some files belong to, by the path of page or PDF without its ending. A page, a
   * PDF, a list of values or a folder may be named, and several of one report.
   */
  public static Map<Path, Path> stems(Iterable<Path> files) throws IOException {
    Map<Path, Path> stems = new LinkedHashMap<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        inside(file, stems);
      } else if (file.getFileName().toString().equals(LIST)) {
        inside(file.toAbsolutePath().getParent().getParent(), stems);
      } else {
        stems.putIfAbsent(stem(file), file);
      }
    }
    return stems;
  }

  private static void inside(Path folder, Map<Path, Path> stems) throws IOException {
    Map<Path, Path> sorted = new TreeMap<>();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{html,pdf}")) {
      files.forEach(found::add);
    }
    // Of page and PDF the page comes first.
    Collections.sort(found);
    found.forEach(file -> sorted.putIfAbsent(stem(file), file));
    sorted.forEach(stems::putIfAbsent);
  }

  private static Path stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.toAbsolutePath().resolveSibling(dot < 0 ? name : name.substring(0, dot));
  }

  /** The files of a report; empty where it has no list of values. */
  public static Optional<Finished> read(Path stem) throws IOException {
    Path page = ending(stem, ".html");
    Path print = ending(stem, ".pdf");
    Optional<byte[]> pdf =
        Files.exists(print) ? Optional.of(Files.readAllBytes(print)) : Optional.empty();
    Path data = dataFolder(stem);
    byte[] values = null;
    Map<String, byte[]> tables = new TreeMap<>();
    if (Files.exists(data.resolve(LIST))) {
      values = Files.readAllBytes(data.resolve(LIST));
      try (DirectoryStream<Path> files = Files.newDirectoryStream(data, "*.csv")) {
        for (Path file : files) {
          tables.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    } else if (pdf.isPresent()) {
      values = Attachments.of(pdf.get()).get(LIST);
    }
    if (values == null) {
      return Optional.empty();
    }
    Optional<String> text =
        Files.exists(page)
            ? Optional.of(Files.readString(page, StandardCharsets.UTF_8))
            : Optional.empty();
    return Optional.of(new Finished(values, text, Optional.empty(), pdf, tables));
  }

  private static Path ending(Path stem, String ending) {
    return stem.resolveSibling(stem.getFileName() + ending);
  }

  /** A chapter that was built alone has a folder of its own. */
  private static Path dataFolder(Path stem) throws IOException {
    String name = stem.getFileName().toString();
    Path best = stem.resolveSibling("data");
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(stem.getParent(), "data-*")) {
      for (Path folder : folders) {
        String chapters = folder.getFileName().toString().substring("data".length());
        boolean longer = folder.toString().length() > best.toString().length();
        if (name.endsWith(chapters) && longer) {
          best = folder;
        }
      }
    }
    return best;
  }
}
