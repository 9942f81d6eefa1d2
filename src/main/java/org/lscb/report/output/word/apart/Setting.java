package org.lscb.report.output.word.apart;

/**
 * How paragraphs are set where nothing says otherwise.
 *
 * @param style of plain paragraphs
 * @param indent in twentieths of a point
 * @param boxed whether they stand in a box
 * @param level how many lists they stand in
 * @param language of the words
 */
record Setting(String style, int indent, boolean boxed, int level, String language) {

  static Setting of(String language) {
    return new Setting("Normal", 0, false, 0, language);
  }

  Setting styled(String other) {
    return new Setting(other, indent, boxed, level, language);
  }

  Setting indented(int more) {
    return new Setting(style, indent + more, boxed, level, language);
  }

  Setting inBox(int more) {
    return new Setting(style, indent + more, true, level, language);
  }

  Setting inList(int more) {
    return new Setting(style, indent + more, boxed, level + 1, language);
  }

  Setting inLanguage(String other) {
    return other.isEmpty() ? this : new Setting(style, indent, boxed, level, other);
  }
}
