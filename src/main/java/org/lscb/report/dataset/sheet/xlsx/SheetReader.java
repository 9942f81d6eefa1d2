package org.lscb.report.dataset.sheet.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellAllowance;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.sheet.UnreadableException;

/** Reads the cells of one sheet. */
final class SheetReader {

  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_MERGED = 1_000;

  /** The day before the first one, and after the leap day of 1900 that never was. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final int FIRST_OF_MARCH_1900 = 61;
  private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final double LAST_DAY = 2_958_465;

  private final List<Cell> texts;
  private final NumberFormats formats;
  private final boolean since1904;
  private final CellAllowance allowance = new CellAllowance();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final List<Rectangle> merged = new ArrayList<>();

  /** The same words in thousands of cells are kept once. */
  private final Map<String, Cell> known = new HashMap<>();

  private boolean filtered;

  SheetReader(List<Cell> texts, NumberFormats formats, boolean since1904) {
    this.texts = texts;
    this.formats = formats;
    this.since1904 = since1904;
  }

  Sheet read(XMLStreamReader xml, String file, String name)
      throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      if (Parts.next(xml) == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "sheetPr" -> filtered |= isOn(xml, "filterMode");
          case "col" -> column(xml);
          case "row" -> row(xml);
          case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
          default -> {
            continue;
          }
        }
      }
    }
    return new Sheet(file, name, rows, hiddenRows, hiddenColumns, merged, filtered, List.of());
  }

  private void column(XMLStreamReader xml) {
    if (isOn(xml, "hidden")) {
      int first = Math.max(1, number(xml.getAttributeValue(null, "min")));
      int last = Math.min(MOST_COLUMNS, number(xml.getAttributeValue(null, "max")));
      for (int i = first; i <= last; i++) {
        hiddenColumns.add(i - 1);
      }
    }
  }

  private void merge(String words) {
    if (words != null && merged.size() < MOST_MERGED) {
      Rectangle.parse(words).ifPresent(merged::add);
    }
  }

  private void row(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    String named = xml.getAttributeValue(null, "r");
    int index = named == null ? rows.size() : number(named) - 1;
    if (index < rows.size()) {
      throw new UnreadableException(
          "its rows are out of order", "save it again in a spreadsheet program");
    }
    if (isOn(xml, "hidden")) {
      hiddenRows.add(index);
    }
    while (rows.size() < index) {
      allowance.take(0);
      rows.add(List.of());
    }
    List<Cell> cells = cells(xml);
    allowance.take(cells.size());
    rows.add(Arrays.asList(cells.toArray(Cell[]::new)));
  }

  private List<Cell> cells(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    List<Cell> cells = new ArrayList<>();
    while (xml.hasNext()) {
      int event = Parts.next(xml);
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
        String name = xml.getAttributeValue(null, "r");
        int column = name == null ? cells.size() : CellName.columnOf(name);
        Cell cell = cell(xml);
        if (column < 0 || column >= MOST_COLUMNS) {
          throw new UnreadableException(
              "it has a cell " + name, "save it again in a spreadsheet program");
        }
        // What is blank at the end of a row is not kept.
        if (!cell.isBlank()) {
          while (cells.size() <= column) {
            cells.add(Cell.BLANK);
          }
          cells.set(column, cell);
        } else if (name == null) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private Cell cell(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String saved = "";
    boolean formula = false;
    String inline = null;
    while (xml.hasNext()) {
      int event = Parts.next(xml);
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> saved = xml.getElementText();
          case "f" -> formula = true;
          case "is" -> inline = SharedTexts.text(xml, "is");
          default -> {
            continue;
          }
        }
      }
    }
    if (inline != null) {
      return Cell.text(inline);
    }
    if (saved.isEmpty() && formula && !"str".equals(type)) {
      return new Cell(Cell.Kind.UNCOMPUTED, "", false);
    }
    return saved.isEmpty() ? Cell.BLANK : typed(type == null ? "n" : type, saved, style);
  }

  private Cell typed(String type, String saved, String style) throws UnreadableException {
    return switch (type) {
      case "s" -> shared(saved);
      case "b" -> new Cell(Cell.Kind.SWITCH, saved.equals("1") ? "TRUE" : "FALSE", false);
      case "e" -> new Cell(Cell.Kind.ERROR, saved, false);
      case "d" -> new Cell(Cell.Kind.DATE, saved.replaceFirst("T.*", ""), false);
      case "str", "inlineStr" -> known.computeIfAbsent(saved, Cell::text);
      default -> numeric(saved, formats.of(style));
    };
  }

  private Cell shared(String saved) throws UnreadableException {
    int index = number(saved);
    if (index < 0 || index >= texts.size()) {
      throw new UnreadableException("it is damaged", "save it again in a spreadsheet program");
    }
    return texts.get(index);
  }

  private Cell numeric(String saved, NumberFormats.Shown shown) throws UnreadableException {
    double number;
    try {
      number = Double.parseDouble(saved);
    } catch (NumberFormatException none) {
      return Cell.text(saved);
    }
    if (!Double.isFinite(number) || saved.length() > 40 || Math.abs(number) > 1e15) {
      return Cell.text(saved);
    }
    boolean day = number >= 0 && number <= LAST_DAY;
    return switch (shown) {
      case DAY -> day ? date(number, false) : Cell.number(BigDecimal.valueOf(number), false);
      case MONTH -> day ? date(number, true) : Cell.number(BigDecimal.valueOf(number), false);
      case TIME -> new Cell(Cell.Kind.DATE, saved, false);
      case PERCENT -> Cell.number(BigDecimal.valueOf(number), true);
      case NUMBER -> Cell.number(BigDecimal.valueOf(number), false);
    };
  }

  private Cell date(double number, boolean month) {
    long days = (long) number;
    LocalDate day;
    try {
      if (since1904) {
        day = ZERO_OF_1904.plusDays(days);
      } else {
        day = ZERO.plusDays(days < FIRST_OF_MARCH_1900 ? days + 1 : days);
      }
    } catch (DateTimeException never) {
      return Cell.number(BigDecimal.valueOf(number), false);
    }
    String text = month ? YearMonth.from(day).toString() : day.toString();
    return known.computeIfAbsent("date " + text, any -> new Cell(Cell.Kind.DATE, text, false));
  }

  private static boolean isOn(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return "1".equals(value) || "true".equals(value);
  }

  private static int number(String digits) {
    return digits != null && digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : -1;
  }
}
