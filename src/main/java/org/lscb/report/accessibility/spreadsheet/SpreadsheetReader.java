package org.lscb.report.accessibility.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.Node;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet.Area;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet.Cell;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet.Sheet;

/** Reads a spreadsheet of our own making; whatever else it holds is told as hidden. */
public final class SpreadsheetReader {

  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

  /** What a sheet consists of; formulas, comments and drawings are not among it. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("worksheet sheetpr pagesetuppr dimension sheetviews sheetview sheetformatpr cols col"
                  + " sheetdata row c v hyperlinks hyperlink pagemargins pagesetup headerfooter"
                  + " oddheader oddfooter tableparts tablepart")
              .split(" "));

  /** Digits with their decimals, and a unit that is no part of the number. */
  private static final Pattern FORMAT =
      Pattern.compile("(\"-?£\")?#,##0(\\.0+)?(\"%\"|\" to 1\")?(;\"-£\"#,##0(\\.0+)?)?");

  /** Parts that say all they have to say in their tags. */
  private static final List<String> SILENT =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
          "xl/workbook.xml");

  private final Parts parts;
  private final List<String> strings = new ArrayList<>();
  private final Set<Integer> shown = new TreeSet<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();

  private SpreadsheetReader(Parts parts) {
    this.parts = parts;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it is damaged or no spreadsheet
   */
  public static Spreadsheet read(byte[] file) {
    try {
      return new SpreadsheetReader(new Parts(file)).read();
    } catch (IndexOutOfBoundsException damaged) {
      throw new IllegalArgumentException(damaged);
    }
  }

  private Spreadsheet read() {
    hidden.addAll(parts.strange());
    parts.part("xl/sharedStrings.xml").all("si").forEach(one -> strings.add(text(one)));
    List<Sheet> sheets = sheets();
    SILENT.forEach(this::silent);
    for (int i = 0; i < strings.size(); i++) {
      if (!shown.contains(i)) {
        hidden.add(strings.get(i));
      }
    }
    parts.part("xl/styles.xml").all("numfmt").stream()
        .map(one -> one.attribute("formatCode"))
        .filter(code -> !FORMAT.matcher(code).matches())
        .forEach(hidden::add);
    for (String properties : List.of("docProps/core.xml", "docProps/app.xml")) {
      parts.part(properties).all(one -> one.children().isEmpty()).stream()
          .map(SpreadsheetReader::text)
          .filter(one -> !one.isEmpty())
          .forEach(texts::add);
    }
    hidden.addAll(parts.unread());
    return new Spreadsheet(sheets, texts, hidden);
  }

  private void silent(String part) {
    String words = text(parts.part(part));
    if (!words.isBlank()) {
      hidden.add(words);
    }
  }

  private List<Sheet> sheets() {
    Element book = parts.part("xl/workbook.xml");
    Map<String, String> targets = targets("xl/_rels/workbook.xml.rels");
    List<Sheet> sheets = new ArrayList<>();
    for (Element one : book.all("sheet")) {
      if (one.attributes().containsKey("state")) {
        hidden.add(one.attribute("name"));
      }
      sheets.add(sheet(one.attribute("name"), targets.get(one.attribute("r:id"))));
    }
    return sheets;
  }

  private Map<String, String> targets(String relations) {
    Map<String, String> targets = new HashMap<>();
    for (Element one : parts.part(relations).all("relationship")) {
      targets.put(one.attribute("Id"), one.attribute("Target"));
      if (one.attributes().containsKey("TargetMode")) {
        hidden.add(one.attribute("Target"));
      }
    }
    return targets;
  }

  private Sheet sheet(String name, String target) {
    Element sheet = parts.part("xl/" + target);
    List<Cell> cells = new ArrayList<>();
    for (Element one : sheet.all(any -> true)) {
      if (!ELEMENTS.contains(one.name())) {
        hidden.add(one.name() + " " + text(one));
      } else if (one.name().equals("c")) {
        cell(one).ifPresent(found -> add(found, cells));
      } else {
        beside(one);
      }
    }
    Map<String, String> targets =
        targets("xl/worksheets/_rels/" + target.replaceFirst(".*/", "") + ".rels");
    List<Area> tables =
        sheet.all("tablepart").stream()
            .map(one -> table(targets.getOrDefault(one.attribute("r:id"), "")))
            .toList();
    if (tables.size() > 1) {
      hidden.add("a second table in " + name);
    }
    return new Sheet(name, cells, tables.stream().findFirst());
  }

  private void add(Cell found, List<Cell> cells) {
    if (!cells.isEmpty()) {
      Cell last = cells.get(cells.size() - 1);
      boolean after = last.row() < found.row();
      // Of two cells in one place programs show only one.
      if (!after && (last.row() > found.row() || last.column() >= found.column())) {
        hidden.add(found.text());
      }
    }
    cells.add(found);
  }

  /** Everything of a sheet but its cells. */
  private void beside(Element one) {
    boolean value = one.name().equals("v");
    if (!value && one.content().stream().anyMatch(SpreadsheetReader::says)) {
      hidden.add(one.name() + " " + text(one));
    }
    if (one.attributes().containsKey("hidden")) {
      hidden.add("a hidden " + one.name());
    }
    if (one.name().equals("hyperlink")) {
      one.attributes()
          .forEach(
              (key, said) -> {
                if (key.equals("display") || key.equals("tooltip")) {
                  texts.add(said);
                }
              });
    }
  }

  private static boolean says(Node node) {
    return node instanceof Node.Words words && !words.text().isBlank();
  }

  private Optional<Cell> cell(Element cell) {
    Matcher place = PLACE.matcher(cell.attribute("r"));
    if (!place.matches() || !Set.of("r", "s", "t").containsAll(cell.attributes().keySet())) {
      hidden.add("a cell " + cell.attributes());
      return Optional.empty();
    }
    String value = text(cell);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(place.group(2)) - 1;
    if (cell.attribute("t").equals("s")) {
      int index = Integer.parseInt(value);
      shown.add(index);
      return Optional.of(new Cell(row, column(place.group(1)), strings.get(index), false));
    }
    return Optional.of(new Cell(row, column(place.group(1)), value, true));
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  private Area table(String target) {
    Element table =
        parts
            .part("xl/" + target.replaceFirst("^\\.\\./", ""))
            .first(one -> one.name().equals("table"))
            .orElseThrow(() -> new IllegalArgumentException("no table " + target));
    if (!text(table).isBlank()) {
      hidden.add(text(table));
    }
    String[] corners = table.attribute("ref").split(":");
    Matcher first = PLACE.matcher(corners[0]);
    Matcher last = PLACE.matcher(corners[corners.length - 1]);
    if (!first.matches() || !last.matches()) {
      throw new IllegalArgumentException(table.attribute("ref"));
    }
    return new Area(
        table.attribute("displayName"),
        Integer.parseInt(first.group(2)) - 1,
        column(first.group(1)),
        Integer.parseInt(last.group(2)) - 1,
        column(last.group(1)),
        table.all("tablecolumn").stream().map(one -> one.attribute("name")).toList());
  }

  /** The words inside, as they stand. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : element.content()) {
      if (node instanceof Node.Words words) {
        text.append(words.text());
      } else if (node instanceof Element inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
