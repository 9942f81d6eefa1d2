package org.lscb.report.accessibility.channel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.accessibility.page.Element;

/** Holds the page that becomes the PDF to the web page: the same numbers in the same blocks. */
public final class PrintPageCheck {

  private final List<Finding> findings;

  /** Adds to what was found. */
  public PrintPageCheck(List<Finding> findings) {
    this.findings = findings;
  }

  /** Compares every block that has the same id on both pages. */
  public void check(Element print, Element page) {
    Map<String, Element> blocks = new HashMap<>();
    page.all(it -> !it.attribute("id").isEmpty()).forEach(it -> blocks.put(it.attribute("id"), it));
    for (Element one : print.all(it -> !it.attribute("id").isEmpty())) {
      String id = one.attribute("id");
      Element block = blocks.get(id);
      if (block != null && !id.startsWith("report--") && !id.startsWith("note--")) {
        compare(id, numbers(one), numbers(block));
      }
    }
    for (Element picture : print.all("object")) {
      String id = picture.attribute("data-figure");
      String said =
          blocks.containsKey(id)
              ? blocks
                  .get(id)
                  .first(it -> it.name().equals("svg"))
                  .map(it -> it.attribute("aria-label"))
                  .orElse("")
              : "";
      compare(id, Numbers.in(picture.attribute("alt")), Numbers.in(said));
    }
  }

  private void compare(String id, List<String> found, List<String> expected) {
    int at = Arrays.mismatch(found.toArray(), expected.toArray());
    if (at >= 0) {
      findings.add(Finding.disagrees(id + " (print)", from(found, at), from(expected, at)));
    }
  }

  private static String from(List<String> numbers, int at) {
    return at < numbers.size()
        ? String.join(" ", numbers.subList(at, Math.min(at + 4, numbers.size())))
        : "nothing";
  }

  private static List<String> numbers(Element block) {
    return Numbers.in(
        block.words(it -> !it.attributes().containsKey("data-only") && !it.hasClass("back")));
  }
}
