package org.lscb.report.dataset.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lscb.report.dataset.sheet.UnreadableException;

/**
 * How the numbers of cells are shown: what is saved is a number, whether it is a day, a share or a
 * count.
 */
final class NumberFormats {

  /** What a number is shown as. */
  enum Shown {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    TIME
  }

  private final List<Shown> styles = new ArrayList<>();

  private NumberFormats() {}

  /** Where a workbook says nothing of it. */
  static NumberFormats none() {
    return new NumberFormats();
  }

  static NumberFormats read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    NumberFormats formats = new NumberFormats();
    Map<String, String> own = new HashMap<>();
    boolean inCells = false;
    while (xml.hasNext()) {
      int event = Parts.next(xml);
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              own.put(
                  String.valueOf(xml.getAttributeValue(null, "numFmtId")),
                  String.valueOf(xml.getAttributeValue(null, "formatCode")));
          case "cellXfs" -> inCells = true;
          case "xf" -> {
            if (inCells) {
              String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
              formats.styles.add(own.containsKey(id) ? shown(own.get(id)) : builtIn(id));
            }
          }
          default -> {
            continue;
          }
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      }
    }
    return formats;
  }

  /** What a cell of a style is shown as. */
  Shown of(String style) {
    if (style == null || !style.matches("\\d{1,6}")) {
      return Shown.NUMBER;
    }
    int index = Integer.parseInt(style);
    return index < styles.size() ? styles.get(index) : Shown.NUMBER;
  }

  /** The formats that have a number instead of being written out (ECMA-376, part 1, 18.8.30). */
  private static Shown builtIn(String id) {
    return switch (id) {
      case "9", "10" -> Shown.PERCENT;
      case "17" -> Shown.MONTH;
      case "18", "19", "20", "21", "45", "46", "47" -> Shown.TIME;
      case "14", "15", "16", "22", "27", "28", "29", "30", "31", "36", "50", "57", "58" ->
          Shown.DAY;
      default -> Shown.NUMBER;
    };
  }

  static Shown shown(String code) {
    String plain =
        code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
    // Behind a semicolon stands how other numbers are shown.
    String first = plain.replaceFirst(";(?s:.*)", "");
    if (first.contains("general") || first.matches("[^ymdhs]*")) {
      return first.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }
    if (first.contains("d")) {
      return Shown.DAY;
    }
    return first.contains("y") ? Shown.MONTH : first.contains("mmm") ? Shown.DAY : Shown.TIME;
  }
}
