package org.lscb.report.endtoend.browser;

/** A key that a reader presses. */
enum Key {
  TAB("Tab", 9, 0),
  BACK_TAB("Tab", 9, 8),
  ENTER("Enter", 13, 0);

  private final String key;
  private final int code;
  private final int modifiers;

  Key(String key, int code, int modifiers) {
    this.key = key;
    this.code = code;
    this.modifiers = modifiers;
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
}
