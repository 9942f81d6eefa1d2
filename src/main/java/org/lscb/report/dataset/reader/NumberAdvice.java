package org.lscb.report.dataset.reader;

import java.util.Set;

/** Says what to write instead of something that is no number. */
final class NumberAdvice {

  private static final Set<String> NOTHING =
      Set.of("n/a", "na", "-", "–", "—", "none", "nil", "null", "~", ":", "..", "unknown", "tbc");

  private NumberAdvice() {}

  static String of(String text) {
    String plain = text.toLowerCase(java.util.Locale.ROOT).replace("\u00a0", " ");
    if (NOTHING.contains(plain)) {
      return "write x where the number is not known, z where it makes no sense, 0 for none";
    }
    if (plain.matches("[<>≤≥]\\s*\\d+")) {
      return "write the true number (small numbers are protected by the program), or c where your"
          + " source has hidden it";
    }
    if (plain.matches("-?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?")) {
      return "write it without separators: " + plain.replaceAll("[, ]", "");
    }
    if (plain.matches("-?[\\d.]+\\s*%")) {
      return "write it without the sign: " + plain.replaceAll("\\s*%", "");
    }
    if (plain.matches("-?[£$€]\\s*[\\d,. ]+")) {
      return "write it without the sign and separators: " + plain.replaceAll("[£$€, ]", "");
    }
    if (plain.matches("0\\d+")) {
      return "write it without the leading zero: " + plain.replaceFirst("^0+(?=\\d)", "");
    }
    if (plain.matches("[+-]?\\d+(\\.\\d+)?e[+-]?\\d+|0x[0-9a-f]+|\\d+(_\\d+)+|\\d+(:\\d+)+")) {
      return "write it in plain digits";
    }
    return "write digits only, with a point for decimals; a word such as about may stand in front";
  }
}
