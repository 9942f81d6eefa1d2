package org.lscb.report.document.compose;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lscb.report.statistics.Slug;

/** Gives every block an id that is unique in the report and stays the same from build to build. */
final class Ids {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /** Chapters have their own ids, which no block may take. */
  Ids(Collection<String> chapters) {
    given.addAll(chapters);
  }

  String next(String stem) {
    if (given.add(stem)) {
      return stem;
    }
    numbers.putIfAbsent(stem, 1);
    return numbered(stem);
  }

  /** The id of a heading, made of its words. */
  String heading(String chapter, String words) {
    String slug = Slug.of(words);
    return next(chapter + "-" + (slug.isEmpty() ? "h" : slug));
  }

  /** An id that always carries its number: {@code training-p-3}. */
  String numbered(String chapter, String kind) {
    return numbered(chapter + "-" + kind);
  }

  private String numbered(String stem) {
    String id;
    do {
      id = stem + "-" + numbers.merge(stem, 1, Integer::sum);
    } while (!given.add(id));
    return id;
  }
}
