package org.lscb.report.diagnostic.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.LineNumbers;
import org.lscb.report.diagnostic.Severity;

/**
 * Warnings that say the same of several things, such as all values that one person has yet to send:
 * the first of them is told in full, of the others only where they are, and of what.
 *
 * @param first in reading order
 * @param others like it; none of an error, which is mended one by one
 */
record Alike(Diagnostic first, List<Diagnostic> others) {

  /** So many are sooner read as a list than one by one. */
  private static final int FEWEST = 4;

  /** A longer list of what they are about is cut. */
  private static final int WIDEST = 120;

  /** Copies the list. */
  Alike {
    others = List.copyOf(others);
  }

  /** All problems, those that are alike together; in the order of the first of each. */
  static List<Alike> of(List<Diagnostic> inReadingOrder) {
    Map<List<Object>, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic one : inReadingOrder) {
      groups.computeIfAbsent(key(one), any -> new ArrayList<>()).add(one);
    }
    List<Alike> all = new ArrayList<>();
    for (List<Diagnostic> group : groups.values()) {
      if (group.size() < FEWEST || group.get(0).severity() == Severity.ERROR) {
        group.forEach(one -> all.add(new Alike(one, List.of())));
      } else {
        all.add(new Alike(group.get(0), group.subList(1, group.size())));
      }
    }
    return all;
  }

  /** What the first word names they do not share; all that is said of it they do. */
  private static List<Object> key(Diagnostic one) {
    List<String> said = one.words().isEmpty() ? List.of() : one.words();
    return List.of(one.problem(), one.help(), said.isEmpty() ? said : said.subList(1, said.size()));
  }

  int size() {
    return 1 + others.size();
  }

  /** Where the others are, a line for each file: lines, and what they are about. */
  List<String> places() {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    others.forEach(
        one -> files.computeIfAbsent(one.position().file(), any -> new ArrayList<>()).add(one));
    List<String> places = new ArrayList<>();
    files.forEach((file, all) -> places.add(file + lines(all) + about(all)));
    return places;
  }

  private static String lines(List<Diagnostic> all) {
    List<Integer> lines =
        all.stream().map(one -> one.position().line()).filter(one -> one > 0).toList();
    return lines.isEmpty() ? "" : ", " + LineNumbers.words(lines);
  }

  private static String about(List<Diagnostic> all) {
    String words =
        all.stream()
            .flatMap(one -> one.words().stream().limit(1))
            .map(one -> one.replaceAll("\\s+", " ").strip())
            .distinct()
            .collect(Collectors.joining("; "));
    int length = words.codePointCount(0, words.length());
    if (words.isEmpty()) {
      return "";
    }
    return ": "
        + (length <= WIDEST
            ? words
            : words.substring(0, words.offsetByCodePoints(0, WIDEST)).strip() + "…");
  }
}
