package org.lscb.report.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The wording of every problem, read once. */
final class Wording {

  private static final String FILE = "problems.properties";

  /**
   * The file's bytes, a character each: a run says little, and to read all of it takes
   * milliseconds.
   */
  private static final String LINES = "\n" + lines();

  private static final Map<String, String> ASKED = new ConcurrentHashMap<>();

  private static final String GAP = " = ";

  private static final int LONGEST_WORD = 1_000;

  private Wording() {}

  /** The pattern of a key of {@code problems.properties}. */
  static String of(String key) {
    return ASKED.computeIfAbsent(key, Wording::find);
  }

  private static String find(String key) {
    int at = LINES.indexOf("\n" + key + GAP);
    if (at < 0) {
      throw new IllegalStateException("problems.properties says nothing of " + key);
    }
    return pattern(LINES.substring(at + 1, LINES.indexOf('\n', at + 1)), key.length());
  }

  /** A text of the user's may be as long as the file. */
  private static String shortened(String word) {
    return word.length() <= LONGEST_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD / 2)) + "…";
  }

  /** The text of a key, its gaps filled with words. */
  static String filled(String key, Object... words) {
    Object[] plain = new Object[words.length];
    for (int i = 0; i < words.length; i++) {
      // As text, so that MessageFormat adds no thousands separators of the user's locale.
      plain[i] = shortened(String.valueOf(words[i]));
    }
    return new MessageFormat(of(key), Locale.UK).format(plain);
  }

  private static String pattern(String line, int gap) {
    byte[] text = line.substring(gap + GAP.length()).getBytes(StandardCharsets.ISO_8859_1);
    return new String(text, StandardCharsets.UTF_8).stripTrailing().translateEscapes();
  }

  /** All patterns by their keys. */
  static Map<String, String> all() {
    Map<String, String> patterns = new HashMap<>();
    for (String line : LINES.split("\n")) {
      int gap = line.indexOf(GAP);
      if (gap > 0 && line.charAt(0) != '#') {
        patterns.put(line.substring(0, gap), pattern(line, gap));
      }
    }
    return Collections.unmodifiableMap(patterns);
  }

  private static String lines() {
    try (InputStream in = Wording.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All texts of a file of the program by their keys. */
  static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }
}
