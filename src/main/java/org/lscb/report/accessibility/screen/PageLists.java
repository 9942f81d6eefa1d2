package org.lscb.report.accessibility.screen;

import java.util.List;
import java.util.Set;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/** Items stand in lists, and lists hold items. */
final class PageLists {

  private static final Set<String> HOMES = Set.of("ul", "ol", "menu");

  private final Barriers barriers;

  PageLists(Barriers barriers) {
    this.barriers = barriers;
  }

  void check(List<Element> all) {
    for (Element one : all) {
      String parent = one.parent().map(Element::name).orElse("");
      boolean home =
          switch (one.name()) {
            case "li" -> HOMES.contains(parent);
            case "dt", "dd" -> parent.equals("dl") || parent.equals("div");
            default -> !HOMES.contains(parent);
          };
      if (!home) {
        barriers.report(Flaw.LIST_BROKEN, Barriers.beginning(one.words()));
      }
    }
  }
}
