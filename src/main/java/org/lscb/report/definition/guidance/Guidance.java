package org.lscb.report.definition.guidance;

import java.util.List;

/**
 * Statutory guidance on what an annual report contains.
 *
 * @param id such as {@code working-together-2015}
 * @param source who issued it and when
 * @param elements in printed order
 */
public record Guidance(String id, String title, String source, List<Element> elements) {

  /** Copies the list. */
  public Guidance {
    elements = List.copyOf(elements);
  }

  /**
   * One thing that a report must contain.
   *
   * @param asks one sentence
   * @param answeredBy chapters and registers that usually answer it, as a hint
   */
  public record Element(String id, String label, String asks, List<String> answeredBy) {

    /** Copies the list. */
    public Element {
      answeredBy = List.copyOf(answeredBy);
    }
  }
}
