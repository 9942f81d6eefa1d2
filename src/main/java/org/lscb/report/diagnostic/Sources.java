package org.lscb.report.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the files that were read, so that a problem can be shown where it stands. */
public final class Sources {

  private static final char DELETE = 0x7F;

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

  /** Whether a file that was read holds nothing but ASCII without its delete character. */
  public boolean isAscii(String file) {
    byte[] content = contents.get(file);
    // In UTF-8 each other character takes several bytes. Java counts faster than we could.
    String text = new String(content, StandardCharsets.UTF_8);
    return text.length() == content.length && text.indexOf(DELETE) < 0;
  }

  /** The text of a file that was read. */
  public Optional<SourceText> text(String file) {
    // Decoded once, for a file may have thousands of problems.
    return Optional.ofNullable(contents.get(file))
        .map(bytes -> texts.computeIfAbsent(file, name -> SourceText.of(bytes)));
  }
}
