package org.lscb.report.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A year of a sample board, copied so that it may be spoilt. */
final class SampleYear {

  private final Path folder;
  private final String year;
  private final Map<String, String> texts = new TreeMap<>();

  private SampleYear(Path folder, String year) throws IOException {
    this.folder = folder;
    this.year = year;
    for (Path file : FolderCopy.files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      boolean own = name.startsWith(year + "/") || name.equals("board.yaml");
      if (own && (name.endsWith(".yaml") || name.endsWith(".md"))) {
        texts.put(name, Files.readString(file));
      }
    }
  }

  /** All years of all boards below a folder, copied into another. */
  static List<SampleYear> all(Path samples, Path to) throws IOException {
    List<SampleYear> all = new ArrayList<>();
    for (Path report : FolderCopy.files(samples)) {
      if (report.endsWith("report.yaml")) {
        Path board = report.getParent().getParent();
        String year = report.getParent().getFileName().toString();
        Path copy = to.resolve(board.getFileName() + "-" + year);
        all.add(new SampleYear(FolderCopy.of(board, copy), year));
      }
    }
    return all;
  }

  Path folder() {
    return folder;
  }

  String year() {
    return year;
  }

  long characters() {
    return texts.values().stream().mapToLong(String::length).sum();
  }

  String text(String file) {
    return texts.get(file);
  }

  /** The file that holds the character at a part of the whole, from 0 to 1. */
  String fileAt(double part) {
    long left = (long) (part * characters());
    for (Map.Entry<String, String> one : texts.entrySet()) {
      left -= one.getValue().length();
      if (left < 0) {
        return one.getKey();
      }
    }
    throw new IllegalArgumentException("beyond the whole: " + part);
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
