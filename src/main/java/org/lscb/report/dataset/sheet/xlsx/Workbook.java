package org.lscb.report.dataset.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.sheet.UnreadableException;

/** A workbook, whose sheets are read one at a time. */
public final class Workbook {

  private static final String HOME = "xl/";
  private static final int BEGINNING = 8;

  private final String file;
  private final Parts parts;
  private final List<Listed> listed = new ArrayList<>();
  private boolean since1904;

  private Workbook(String file, Parts parts) {
    this.file = file;
    this.parts = parts;
  }

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String relation, boolean hidden) {}

  /**
   * Opens a file.
   *
   * @param name as in messages
   * @throws UnreadableException when it is no workbook, or a hostile one
   */
  public static Workbook open(Path path, String name) throws IOException, UnreadableException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(path)) {
      beginning = in.readNBytes(BEGINNING);
    }
    Workbook workbook = new Workbook(name, Parts.of(path, beginning));
    workbook.parts.read(HOME + "workbook.xml", workbook::list);
    return workbook;
  }

  /** The names of the sheets that are not hidden. */
  public List<String> visible() {
    return listed.stream().filter(one -> !one.hidden()).map(Listed::name).toList();
  }

  /** The names of all sheets. */
  public List<String> all() {
    return listed.stream().map(Listed::name).toList();
  }

  /**
   * Reads a sheet.
   *
   * @param wanted one of {@link #all}, upper and lower case being the same
   * @throws UnreadableException when it cannot be read
   */
  public Sheet sheet(String wanted) throws UnreadableException {
    Listed sheet =
        listed.stream()
            .filter(one -> one.name().equalsIgnoreCase(wanted))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no sheet " + wanted));
    Map<String, String> targets = parts.read(HOME + "_rels/workbook.xml.rels", Workbook::targets);
    String target = targets.get(sheet.relation());
    if (target == null) {
      throw new UnreadableException(
          "its sheet " + sheet.name() + " is missing", "save it again in a spreadsheet program");
    }
    List<Cell> texts =
        parts.has(HOME + "sharedStrings.xml")
            ? parts.read(HOME + "sharedStrings.xml", SharedTexts::read)
            : List.of();
    NumberFormats formats =
        parts.has(HOME + "styles.xml")
            ? parts.read(HOME + "styles.xml", NumberFormats::read)
            : NumberFormats.none();
    SheetReader reader = new SheetReader(texts, formats, since1904);
    return parts.read(target, xml -> reader.read(xml, file, sheet.name()));
  }

  private Workbook list(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      if (Parts.next(xml) != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        String since = xml.getAttributeValue(null, "date1904");
        since1904 = "1".equals(since) || "true".equals(since);
      } else if (xml.getLocalName().equals("sheet")) {
        String state = xml.getAttributeValue(null, "state");
        listed.add(
            new Listed(
                String.valueOf(xml.getAttributeValue(null, "name")),
                relation(xml),
                state != null && !state.equals("visible")));
      }
    }
    return this;
  }

  /** The attribute {@code id} of whichever namespace of relations: there are two in use. */
  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Parts of the same file alone: what is marked as outside is never followed. */
  private static Map<String, String> targets(XMLStreamReader xml)
      throws XMLStreamException, UnreadableException {
    Map<String, String> targets = new HashMap<>();
    while (xml.hasNext()) {
      if (Parts.next(xml) == XMLStreamReader.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        targets.put(
            String.valueOf(xml.getAttributeValue(null, "Id")),
            target.startsWith("/") ? target.substring(1) : HOME + target);
      }
    }
    return targets;
  }
}
