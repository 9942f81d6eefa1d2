package org.lscb.report.dataset.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellAllowance;
import org.lscb.report.dataset.sheet.UnreadableException;

/** The texts of all sheets, which cells name by their number. */
final class SharedTexts {

  private static final long MOST_LETTERS = 50_000_000;

  private SharedTexts() {}

  static List<Cell> read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    List<Cell> all = new ArrayList<>();
    CellAllowance allowance = new CellAllowance();
    long letters = 0;
    while (xml.hasNext()) {
      if (Parts.next(xml) == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        // There are as many texts as cells at most.
        if (all.size() % 1024 == 0) {
          allowance.take(1024);
        }
        Cell text = Cell.text(text(xml, "si"));
        letters += text.text().length();
        if (letters > MOST_LETTERS) {
          throw new UnreadableException(
              "it holds more text than a spreadsheet of numbers does",
              "save only the columns and rows that are needed");
        }
        all.add(text);
      }
    }
    return all;
  }

  /** All text below an element, without how it is pronounced. */
  static String text(XMLStreamReader xml, String element)
      throws XMLStreamException, UnreadableException {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    boolean spoken = false;
    while (xml.hasNext()) {
      int event = Parts.next(xml);
      if (event == XMLStreamReader.START_ELEMENT) {
        inside = xml.getLocalName().equals("t");
        spoken |= xml.getLocalName().equals("rPh");
      } else if (event == XMLStreamReader.CHARACTERS && inside && !spoken) {
        text.append(xml.getText());
      } else if (event == XMLStreamReader.END_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          break;
        }
        inside &= !xml.getLocalName().equals("t");
        spoken &= !xml.getLocalName().equals("rPh");
      }
    }
    return text.toString();
  }
}
