package org.lscb.report.accessibility.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.OfficeParts;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;

/** The parts of a spreadsheet's file, each parsed when it is asked for. */
final class Parts {

  /** What our spreadsheets consist of; pictures, comments and macros are not among it. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
              + "|xl/(workbook|styles|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels"
              + "|xl/worksheets/(_rels/)?sheet\\d+\\.xml(\\.rels)?|xl/tables/table\\d+\\.xml");

  private final Map<String, byte[]> parts;
  private final Set<String> asked = new TreeSet<>();

  /**
   * Unpacks a file.
   *
   * @throws IllegalArgumentException when it is no spreadsheet
   */
  Parts(byte[] file) {
    parts = OfficeParts.of(file, "xl/workbook.xml");
  }

  /** A part as one element that holds everything; empty where there is none. */
  Element part(String name) {
    asked.add(name);
    byte[] content = parts.getOrDefault(name, new byte[0]);
    return PageParser.parse(new String(content, StandardCharsets.UTF_8));
  }

  /** Parts of a known name that were never asked for: no sheet of the spreadsheet leads to them. */
  List<String> unread() {
    return parts.keySet().stream().filter(one -> !asked.contains(one)).toList();
  }

  /** Parts that none of our spreadsheets has, or that hold what a parser of pages skips. */
  List<String> strange() {
    return parts.entrySet().stream()
        .filter(
            part ->
                !KNOWN.matcher(part.getKey()).matches()
                    || new String(part.getValue(), StandardCharsets.UTF_8).contains("<!"))
        .map(Map.Entry::getKey)
        .toList();
  }
}
