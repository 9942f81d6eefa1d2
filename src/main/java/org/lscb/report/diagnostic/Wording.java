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
import java.util.stream.Collectors;

/** The wording of every problem, read once. */
final class Wording {

  private static final String FILE = "problems.properties";

  private static final Map<String, String> PATTERNS = patterns();

  private static final int LONGEST_WORD = 1_000;

  private Wording() {}

  /** The pattern of a key of {@code problems.properties}. */
  static String of(String key) {
    String pattern = PATTERNS.get(key);
    if (pattern == null) {
      throw new IllegalStateException("problems.properties says nothing of " + key);
    }
    return pattern;
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

  /** All patterns by their keys. */
  static Map<String, String> all() {
    return PATTERNS;
  }

  /** What {@link #read} gives, without its long way: these are there at every start. */
  private static Map<String, String> patterns() {
    Map<String, String> patterns = new HashMap<>();
    try (InputStream in = Wording.class.getResourceAsStream(FILE)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int gap = line.indexOf(" = ");
        if (gap > 0 && line.charAt(0) != '#') {
          String pattern = line.substring(gap + " = ".length());
          patterns.put(line.substring(0, gap), pattern.stripTrailing().translateEscapes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(patterns);
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
