package org.lscb.report.document.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.diagnostic.LineNumbers;
import org.lscb.report.document.PublishedValue;

/** Gathers by whom values were recorded. */
final class Sources {

  private final Map<String, String> signedOff;
  private final boolean places;

  /**
   * For some readers.
   *
   * @param signedOff by file
   * @param places whether they can open the board's files
   */
  Sources(Map<String, String> signedOff, boolean places) {
    this.signedOff = signedOff;
    this.places = places;
  }

  List<Origin.Source> of(List<PublishedValue> values) {
    Map<String, Map<String, Set<Integer>>> lines = new LinkedHashMap<>();
    for (PublishedValue value : values) {
      for (PublishedValue.Origin one : value.origins()) {
        lines
            .computeIfAbsent(plain(one.source()), any -> new LinkedHashMap<>())
            .computeIfAbsent(one.file(), any -> new LinkedHashSet<>())
            .add(one.line());
      }
    }
    List<Origin.Source> sources = new ArrayList<>();
    lines.forEach((words, files) -> sources.add(source(words, files)));
    return sources;
  }

  private Origin.Source source(String words, Map<String, Set<Integer>> files) {
    Set<String> signed = new LinkedHashSet<>();
    List<String> read = new ArrayList<>();
    files.forEach(
        (file, numbers) -> {
          Optional.ofNullable(signedOff.get(file)).ifPresent(signed::add);
          if (places) {
            read.add(file + ", " + LineNumbers.words(numbers));
          }
        });
    return new Origin.Source(
        words, signed.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", signed)), read);
  }

  private static String plain(String source) {
    return source.endsWith(".") ? source.substring(0, source.length() - 1) : source;
  }
}
