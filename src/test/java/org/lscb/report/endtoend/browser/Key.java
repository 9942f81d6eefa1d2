package org.lscb.report.endtoend.browser;

/** A key that a reader presses. */
enum Key {
  TAB("Tab", 9, 0, ""),
  BACK_TAB("Tab", 9, 8, ""),
  ENTER("Enter", 13, 0, "\r");

  private final String key;
  private final int code;
  private final int modifiers;
  private final String text;

  Key(String key, int code, int modifiers, String text) {
    this.key = key;
    this.code = code;
    this.modifiers = modifiers;
    this.text = text;
  }

  String key() {
    return key;
  }

  int code() {
    return code;
  }

  /** Eight with the shift key held. */
  int modifiers() {
    return modifiers;
  }

  /** What it types; may be empty. */
  String text() {
    return text;
  }
}
