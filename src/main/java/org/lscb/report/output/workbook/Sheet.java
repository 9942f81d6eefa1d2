package org.lscb.report.output.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is filled from top to bottom: lines of words first, then at most one table. */
final class Sheet {

  private static final int WIDEST = 60;
  private static final int NARROWEST = 10;

  /** Points that a line of text takes. */
  private static final double LINE = 16;

  /** No program shows a higher row. */
  private static final double HIGHEST = 409;

  private final Worksheet sheet;
  private final Map<Integer, Integer> lines = new TreeMap<>();
  private int row;

  Sheet(Workbook book, String name, String title) {
    sheet = book.newWorksheet(name);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    // Printed, a table keeps its columns together and takes as many pages as it needs.
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(16).set();
    row = 1;
  }

  /** A line of words; nothing where there are none. */
  void line(String words) {
    if (!words.isBlank()) {
      sheet.value(row++, 0, words);
    }
  }

  /** A line above others. */
  void heading(String words) {
    sheet.style(row, 0).bold().set();
    line(words);
  }

  /** A line that leads to another sheet. */
  void link(String words, String target) {
    linkAt(row++, words, target);
  }

  private void linkAt(int at, String words, String target) {
    sheet.hyperlink(at, 0, HyperLink.internal("'" + target + "'!A1", words));
    sheet.style(at, 0).underlined().fontColor("FF0B4A8F").set();
  }

  /** The row that comes next, from 0. */
  int next() {
    return row;
  }

  /** The cells of the sheet themselves. */
  Worksheet cells() {
    return sheet;
  }

  /** A table of words, with a link in the first column of each row whose target is not empty. */
  void words(String name, List<String> heads, List<List<String>> rows, List<String> targets) {
    int first = row;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < heads.size(); j++) {
        sheet.value(first + 1 + i, j, rows.get(i).get(j));
        sheet.style(first + 1 + i, j).wrapText(true).verticalAlignment("top").set();
      }
      if (!targets.get(i).isEmpty()) {
        linkAt(first + 1 + i, rows.get(i).get(0), targets.get(i));
      }
    }
    table(name, heads, rows.size());
    for (int j = 0; j < heads.size(); j++) {
      int column = j;
      width(j, first, heads.get(j), rows.stream().map(one -> one.get(column)).toList());
    }
    heights();
  }

  /** Marks the rows below the lines of words as a table, and writes its heads. */
  void table(String name, List<String> heads, int rows) {
    List<String> unique = unique(heads);
    for (int j = 0; j < heads.size(); j++) {
      sheet.value(row, j, unique.get(j));
      sheet.style(row, j).bold().wrapText(true).verticalAlignment("top").set();
    }
    sheet
        .range(row, 0, row + rows, heads.size() - 1)
        .createTable(unique.toArray(String[]::new))
        .setName(name)
        .setDisplayName(name)
        .styleInfo()
        .setStyleName("TableStyleLight1")
        .setShowRowStripes(false);
    row += rows + 1;
  }

  /**
   * A column as wide as its longest text, within reason.
   *
   * @param top the row of its head
   */
  void width(int column, int top, String head, List<String> texts) {
    int longest = texts.stream().flatMap(String::lines).mapToInt(String::length).max().orElse(0);
    int wanted = Math.max(longest + 3, Math.min(head.length() + 5, 20));
    int width = Math.max(NARROWEST, Math.min(WIDEST, wanted));
    sheet.width(column, width);
    wrapped(top, head, width);
    for (int i = 0; i < texts.size(); i++) {
      wrapped(top + 1 + i, texts.get(i), width);
    }
  }

  private void wrapped(int at, String text, int width) {
    // Words do not fill their lines.
    int all = text.lines().mapToInt(line -> lines(line, width)).sum();
    lines.merge(at, all, Math::max);
  }

  private static int lines(String text, int width) {
    int usable = text.length() < width - 1 ? width : Math.max(1, width * 9 / 10);
    return (text.length() + usable - 1) / usable;
  }

  /** Rows as high as their text: not every program finds that out by itself. */
  void heights() {
    lines.forEach(
        (at, count) -> {
          if (count > 1) {
            sheet.rowHeight(at, Math.min(count * LINE, HIGHEST));
          }
        });
  }

  /** Programs repair a file in which two heads of a table are alike, or one is empty. */
  private static List<String> unique(List<String> heads) {
    Set<String> taken = new LinkedHashSet<>();
    return heads.stream()
        .map(
            head -> {
              String name = head;
              for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = head + " (" + i + ")";
              }
              return name;
            })
        .toList();
  }
}
