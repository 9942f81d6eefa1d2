package org.lscb.report.accessibility.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/**
 * Whether a page and the PDF or Word file beside it say the same words, block by block and in the
 * same order.
 */
public final class Agreement {

  /** What only the page needs: its own list of notes, and the frame around the chapters. */
  private static final Pattern ONLY_ON_SCREEN =
      Pattern.compile(
          "report--(main|notes|contents|downloads|origins)|(call|asked|origin)--.*"
              + "|.*-(wide|narrow)");

  /** What only paper has: lists with page numbers, and the heading over the figures' data. */
  private static final Pattern ONLY_IN_PRINT =
      Pattern.compile("report--(contents|figures|tables|data)");

  /** Notes and the lists of the report stand elsewhere in print. */
  private static final Pattern ELSEWHERE = Pattern.compile("(report--|note--|data-).*");

  /** Where a line may not end the words are the same. */
  private static final Pattern SPACE = Pattern.compile("[ \u00a0]");

  private static final int CONTEXT = 6;

  /** More come of one cause, such as files of two builds, and say nothing new. */
  private static final int SHOWN = 5;

  private final Map<String, Element> page = new LinkedHashMap<>();
  private final Map<String, String> print = new LinkedHashMap<>();
  private final String leftOut;

  /** A block whose words are not the same, with the words around the first difference. */
  public record Difference(String block, String page, String print) {}

  /** Compares a page with the tags of its PDF. */
  public Agreement(Element page, Tag print) {
    this(page, words(print), Words.WAY_BACK);
  }

  /**
   * Compares a page with another file.
   *
   * @param print the words of each block by the id of the page, in the order of the file
   * @param leftOut the class of what the file leaves out
   */
  public Agreement(Element page, Map<String, String> print, String leftOut) {
    this.leftOut = leftOut;
    for (Element one : page.all(it -> !it.attribute("id").isEmpty())) {
      if (!ONLY_ON_SCREEN.matcher(one.attribute("id")).matches()) {
        this.page.putIfAbsent(one.attribute("id"), one);
      }
    }
    this.print.putAll(print);
  }

  private static Map<String, String> words(Tag print) {
    Map<String, String> words = new LinkedHashMap<>();
    print
        .all()
        .forEach(tag -> tag.id().ifPresent(id -> words.computeIfAbsent(id, any -> Words.of(tag))));
    return words;
  }

  /** Reports what differs. */
  public void check(Barriers barriers) {
    for (Difference one : words().stream().limit(SHOWN).toList()) {
      barriers.report(Flaw.WORDS_DIFFER, one.block, one.page, one.print);
    }
    order().ifPresent(one -> barriers.report(Flaw.ORDER_DIFFERS, one.print, one.page));
  }

  /** How many blocks of the page can be compared. */
  public int blocks() {
    return page.size();
  }

  /** Every block whose words differ, or that only one of the two has. */
  public List<Difference> words() {
    List<Difference> found = new ArrayList<>();
    page.forEach(
        (id, element) -> {
          if (print.containsKey(id)) {
            difference(id, Words.without(element, leftOut), print.get(id)).ifPresent(found::add);
          } else if (!element.name().equals("span") && !Words.of(element).isEmpty()) {
            // A paragraph that is all of an item or a cell is compared with that.
            found.add(new Difference(id, Barriers.beginning(Words.of(element)), ""));
          }
        });
    print.forEach(
        (id, words) -> {
          if (!page.containsKey(id) && !ONLY_IN_PRINT.matcher(id).matches()) {
            found.add(new Difference(id, "", Barriers.beginning(words)));
          }
        });
    return found;
  }

  /** Where two texts begin to differ, with a few words around; empty when they do not. */
  public static Optional<Difference> difference(String block, String page, String print) {
    String[] one = SPACE.split(page);
    String[] other = SPACE.split(print);
    int at = Arrays.mismatch(one, other);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Difference(block, around(one, at), around(other, at)));
  }

  private static String around(String[] words, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(words.length, at + CONTEXT);
    return from < to ? String.join(" ", Arrays.copyOfRange(words, from, to)) : "";
  }

  /** The first block that is read elsewhere than on the page: what is read, and what should be. */
  public Optional<Difference> order() {
    List<String> inPrint = common(print.keySet(), page.keySet());
    List<String> onPage = common(page.keySet(), print.keySet());
    for (int at = 0; at < inPrint.size(); at++) {
      if (!inPrint.get(at).equals(onPage.get(at))) {
        return Optional.of(new Difference(onPage.get(at), onPage.get(at), inPrint.get(at)));
      }
    }
    return Optional.empty();
  }

  /** The blocks that are compared in their order, in the order of the page. */
  public List<String> compared() {
    return common(page.keySet(), print.keySet());
  }

  private static List<String> common(Set<String> of, Set<String> with) {
    Set<String> common = new LinkedHashSet<>(of);
    common.retainAll(with);
    common.removeIf(id -> ELSEWHERE.matcher(id).matches());
    return List.copyOf(common);
  }
}
