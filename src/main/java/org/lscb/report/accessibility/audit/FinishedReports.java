package org.lscb.report.accessibility.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.accessibility.Attachments;

/** Finds the files that belong to one report, by the names that a build gives them. */
public final class FinishedReports {

  private static final String LIST = "values.json";
  private static final String DATA = "data";

  /** The folders of what is taken from a page. */
  private static final List<String> PIECES = List.of("fragments", "charts");

  private static final Pattern OTHER_EDITION = Pattern.compile(".+-(large-print|short)");

  /** Beyond so many bytes a file beside a report is none that anybody reads. */
  private static final long LARGEST = 20_000_000;

  private FinishedReports() {}

  /**
   * The reports that some files belong to, by the path of page or PDF without its ending. A page, a
   * PDF, a Word file, a data file or a folder may be named, and several of one report.
   */
  public static Map<Path, Path> stems(Iterable<Path> files) throws IOException {
    Map<Path, Path> stems = new LinkedHashMap<>();
    for (Path named : files) {
      Path file = named.toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        boolean reports = inside(file, stems);
        if (!reports && Files.exists(file.resolve(LIST))) {
          inside(file.getParent(), stems);
        }
      } else if (isData(file.getFileName().toString())) {
        inside(file.getParent().getParent(), stems);
      } else {
        stems.putIfAbsent(stem(file), named);
      }
    }
    return stems;
  }

  private static boolean isData(String name) {
    return name.equals(LIST) || name.endsWith(".csv") || name.endsWith(".xlsx");
  }

  /** Whether there is any. */
  private static boolean inside(Path folder, Map<Path, Path> stems) throws IOException {
    Map<Path, Path> sorted = new TreeMap<>();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{html,pdf,docx}")) {
      files.forEach(found::add);
    }
    // Of page, PDF and Word file the page comes first.
    found.sort(
        Comparator.comparing((Path file) -> file.toString().endsWith(".docx"))
            .thenComparing(Comparator.naturalOrder()));
    found.forEach(file -> sorted.putIfAbsent(stem(file), file));
    sorted.forEach(stems::putIfAbsent);
    return !sorted.isEmpty();
  }

  private static Path stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(dot < 0 ? name : name.substring(0, dot));
  }

  /** The files of a report; empty where it has no list of values. */
  public static Optional<Finished> read(Path stem) throws IOException {
    Path page = ending(stem, ".html");
    Optional<byte[]> pdf = bytes(ending(stem, ".pdf"));
    Optional<byte[]> word = bytes(ending(stem, ".docx"));
    Map<String, byte[]> data = filesIn(dataFolder(stem));
    byte[] list = data.remove(LIST);
    Optional<byte[]> values =
        list == null ? pdf.flatMap(FinishedReports::attachedList) : Optional.of(list);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> text =
        Files.exists(page)
            ? Optional.of(Files.readString(page, StandardCharsets.UTF_8))
            : Optional.empty();
    Map<String, byte[]> pieces = new TreeMap<>();
    if (isOtherEdition(stem)) {
      data.clear();
    } else {
      for (String kind : PIECES) {
        filesIn(folder(kind, stem)).forEach((name, bytes) -> pieces.put(kind + "/" + name, bytes));
      }
    }
    Map<String, byte[]> others = filesIn(stem.getParent());
    others.keySet().removeIf(name -> name.matches(".*\\.(html|pdf|docx)"));
    return Optional.of(
        new Finished(values.get(), text, Optional.empty(), pdf, word, data, pieces, others));
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** Whether it shares the list of values of a report, whose data and pieces are not its own. */
  private static boolean isOtherEdition(Path stem) throws IOException {
    return OTHER_EDITION.matcher(stem.getFileName().toString()).matches()
        && dataFolder(stem).endsWith(DATA);
  }

  private static Optional<byte[]> attachedList(byte[] pdf) {
    try {
      return Optional.ofNullable(Attachments.of(pdf).get(LIST));
    } catch (UncheckedIOException damaged) {
      return Optional.empty();
    }
  }

  private static Map<String, byte[]> filesIn(Path folder) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
            found.put(file.getFileName().toString(), Files.readAllBytes(file));
          }
        }
      }
    }
    return found;
  }

  private static Path ending(Path stem, String ending) {
    return stem.resolveSibling(stem.getFileName() + ending);
  }

  /** The fragments of a report, sorted. */
  static List<Path> fragments(Path stem) throws IOException {
    Path folder = folder("fragments", stem);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** A chapter that was built alone has a folder of its own. */
  private static Path dataFolder(Path stem) throws IOException {
    String name = stem.getFileName().toString();
    Path best = stem.resolveSibling(DATA);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(stem.getParent(), DATA + "-*")) {
      for (Path folder : folders) {
        String chapters = folder.getFileName().toString().substring(DATA.length());
        boolean longer = folder.toString().length() > best.toString().length();
        if (name.endsWith(chapters) && longer) {
          best = folder;
        }
      }
    }
    return best;
  }

  /** The folder of another kind of files, named as that of the data; it need not exist. */
  static Path folder(String kind, Path stem) throws IOException {
    Path data = dataFolder(stem);
    return data.resolveSibling(kind + data.getFileName().toString().substring(DATA.length()));
  }
}
