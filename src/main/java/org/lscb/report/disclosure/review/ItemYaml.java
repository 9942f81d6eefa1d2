package org.lscb.report.disclosure.review;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.LineItem;

/** Items of a table's rows or columns as they are written in a chapter.yaml. */
final class ItemYaml {

  private ItemYaml() {}

  /**
   * A list of items.
   *
   * @param level the breakdown whose members are listed anew
   * @param only its members
   */
  static String of(List<LineItem> items, String level, List<String> only) {
    StringBuilder yaml = new StringBuilder();
    for (LineItem item : items) {
      List<String> lines = lines(item, item.by().contains(level) ? only : item.only());
      yaml.append("\n      - ").append(String.join("\n        ", lines));
    }
    return yaml.toString();
  }

  private static List<String> lines(LineItem item, List<String> only) {
    List<String> lines = new ArrayList<>();
    item.show().ifPresent(one -> lines.add("show: " + one));
    add(lines, "by", item.by());
    add(lines, "only", only);
    item.total().ifPresent(one -> lines.add("total: " + one));
    add(lines, "at", item.at());
    if (item.comparePrevious()) {
      lines.add("compare: " + Aspect.PREVIOUS);
    }
    item.interval().ifPresent(one -> lines.add("interval: " + Aspect.word(one)));
    item.against().ifPresent(one -> lines.add("against: " + one));
    item.label().ifPresent(one -> lines.add("label: " + quoted(one)));
    item.heading().ifPresent(one -> lines.add("heading: " + quoted(one)));
    item.comment().ifPresent(one -> lines.add("comment: " + quoted(one)));
    return lines;
  }

  private static void add(List<String> lines, String key, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(key + ": " + (values.size() == 1 ? values.get(0) : list(values)));
    }
  }

  /** Names in brackets. */
  static String list(List<String> names) {
    return "[" + String.join(", ", names) + "]";
  }

  /** Words of a person, whatever stands in them. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
