package org.lscb.report.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the files that were read, so that a problem can be shown where it stands. */
public final class Sources {

  private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
  private final Map<String, SourceText> texts = new ConcurrentHashMap<>();

  /**
   * Keeps a file's content.
   *
   * @param file its path, as in positions
   * @param content the bytes as read; decoded when they are shown
   */
  public void add(String file, byte[] content) {
    contents.put(file, content);
    texts.remove(file);
  }

  /** The files that were read, sorted. */
  public List<String> files() {
    return contents.keySet().stream().sorted().toList();
  }

  /** The text of a file that was read. */
  public Optional<SourceText> text(String file) {
    // Decoded once, for a file may have thousands of problems.
    return Optional.ofNullable(contents.get(file))
        .map(bytes -> texts.computeIfAbsent(file, name -> SourceText.of(bytes)));
  }
}
