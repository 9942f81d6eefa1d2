package org.lscb.report.definition.schema;

import java.util.ArrayList;
import java.util.List;

/** The headings that a block of a dataset file may have. */
final class Headings {

  /** More levels than this are rare, and each one multiplies what an editor has to offer. */
  private static final int DEEPEST = 2;

  private Headings() {}

  /**
   * The orders of levels that an editor offers: any one or two, and all breakdowns of a measure
   * together, in any order, where they are three.
   *
   * @param own the breakdowns that the measure declares
   * @param levels those, and the levels that every measure has
   */
  static List<List<String>> orders(List<String> own, List<String> levels) {
    List<List<String>> orders = new ArrayList<>();
    extend(List.of(), levels, DEEPEST, orders);
    if (own.size() == DEEPEST + 1) {
      List<List<String>> deeper = new ArrayList<>();
      extend(List.of(), own, own.size(), deeper);
      deeper.stream().filter(one -> one.size() == own.size()).forEach(orders::add);
    }
    return orders;
  }

  private static void extend(
      List<String> begun, List<String> levels, int deepest, List<List<String>> orders) {
    for (String level : levels) {
      if (!begun.contains(level)) {
        List<String> longer = new ArrayList<>(begun);
        longer.add(level);
        orders.add(longer);
        if (longer.size() < deepest) {
          extend(longer, levels, deepest, orders);
        }
      }
    }
  }

  /** All headings of a subject as an expression: any of its levels in any order, none twice. */
  static String form(String subject, List<String> levels) {
    return subject + "(?: by " + chain(levels) + ")?";
  }

  /** The same for the word {@code values}, which must be followed by the level of measures. */
  static String valuesForm(String measure, List<String> levels) {
    return "values by (?=(?:.* and )?" + measure + "(?: and |$))" + chain(levels);
  }

  private static String chain(List<String> levels) {
    StringBuilder chain = new StringBuilder();
    for (String one : levels) {
      String level = one + " and (?:.* and )?" + one;
      chain.append("(?!(?:.* and )?").append(level).append("(?: and |$))");
    }
    String any = "(?:" + String.join("|", levels) + ")";
    return chain.append(any).append("(?: and ").append(any).append(")*").toString();
  }
}
