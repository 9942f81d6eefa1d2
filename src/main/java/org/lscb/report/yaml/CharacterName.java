package org.lscb.report.yaml;

import java.util.Locale;

/** Names characters that cannot be seen. */
final class CharacterName {

  private CharacterName() {}

  /** Its name in lower case and its number. */
  static String of(int character) {
    String number = String.format(Locale.ROOT, "U+%04X", character);
    String name = Character.getName(character);
    return name == null ? number : name.toLowerCase(Locale.ROOT) + " (" + number + ")";
  }
}
