package org.lscb.report.accessibility.channel;

import org.lscb.report.accessibility.page.Element;

/** Names places of a page. */
final class Places {

  private Places() {}

  /** The nearest id, or the page as a whole. */
  static String of(Element element) {
    if (!element.attribute("id").isEmpty()) {
      return element.attribute("id");
    }
    return element
        .around(one -> !one.attribute("id").isEmpty())
        .map(one -> one.attribute("id"))
        .orElse("the page");
  }

  /** The words in an element that belong to no value. */
  static String besideValues(Element element) {
    return element.words(one -> !one.attributes().containsKey("data-value"));
  }
}
