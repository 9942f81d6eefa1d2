package org.lscb.report.accessibility.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.output.word.BookmarkName;

/** Which block of a page a bookmark of a Word file is. */
public final class BlockNames {

  /** What only the page needs, and where notes are called: there are no words in it. */
  private static final Pattern ONLY_ON_SCREEN =
      Pattern.compile("report--main|report--notes|call--.*|.*-(wide|narrow)");

  private static final List<String> ONLY_IN_PRINT =
      List.of("report--contents", "report--figures", "report--tables", "report--data");

  private final Map<String, Element> elements = new HashMap<>();
  private final Set<String> print = new HashSet<>();

  /** Of the blocks of a page. */
  public BlockNames(Element page) {
    for (Element one : page.all(it -> !it.attribute("id").isEmpty())) {
      String id = one.attribute("id");
      if (!ONLY_ON_SCREEN.matcher(id).matches()) {
        elements.putIfAbsent(BookmarkName.of(id), one);
      } else if (id.startsWith("call--")) {
        print.add(BookmarkName.of(id));
      }
    }
    ONLY_IN_PRINT.forEach(id -> print.add(BookmarkName.of(id)));
  }

  /** The block of the page; empty where the page has none of that name. */
  public Optional<Element> element(String bookmark) {
    return Optional.ofNullable(print.contains(bookmark) ? null : elements.get(bookmark));
  }

  /** Whether the bookmark stands round something that the page need not have. */
  public boolean isOnlyInPrint(String bookmark) {
    return print.contains(bookmark);
  }

  /** The words of a file's blocks by the ids of the page; a name without a block stays as it is. */
  Map<String, String> named(WordFile word) {
    Map<String, String> named = new LinkedHashMap<>();
    word.blocks()
        .forEach(
            (name, words) -> {
              if (!isOnlyInPrint(name)) {
                named.put(element(name).map(it -> it.attribute("id")).orElse(name), words);
              }
            });
    return named;
  }
}
