package org.lscb.report.accessibility;

/** Something inside an element of a structure tree. */
public sealed interface TagItem permits Tag, TagItem.Words {

  /**
   * Text that stands directly in an element; the space between two lines is part of it.
   *
   * @param text as a reader would hear it
   */
  record Words(String text) implements TagItem {}
}
