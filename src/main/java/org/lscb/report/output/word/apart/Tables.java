package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.template.columns.ColumnWidths;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;

/** Writes tables: rows that are never divided, under a head that stands again on each page. */
final class Tables {

  /** So many lines stay together on one page. */
  private static final int SHORT = 24;

  /** Where a page ends, so many rows stand before it and behind it. */
  private static final int TOGETHER = 3;

  /** A row of more lines stands well alone. */
  private static final int FEW = 4;

  /** What a letter takes, in twentieths of a point. */
  private static final int LETTER = 92;

  private static final double NARROW = 0.62;

  private final Job job;
  private final Blocks blocks;

  Tables(Job job, Blocks blocks) {
    this.job = job;
    this.blocks = blocks;
  }

  void write(Element table, Place place, Setting outside) {
    Dom.children(table, "caption").forEach(one -> blocks.one(one, place, outside));
    List<Element> rows = Dom.all(table, "tr");
    int columns = rows.stream().mapToInt(Tables::columns).max().orElse(0);
    Element around = (Element) table.getParentNode();
    boolean small = columns > 7;
    Setting setting = Setting.of(outside.language()).styled(small ? "TableSmall" : "TableText");
    blocks.sections().before(place);
    CTTbl made = place.table();
    int width = blocks.sections().width() - outside.indent();
    if (Dom.hasClass(around, "narrow")) {
      width = (int) (width * NARROW);
    }
    List<Integer> widths = widths(table, rows, columns, width);
    properties(made.addNewTblPr(), width, outside.indent());
    made.addNewTblGrid();
    widths.forEach(one -> made.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(one)));
    List<Integer> lines = rows.stream().map(row -> lines(row, widths)).toList();
    int last = rows.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean kept = i < last ? kept(i, lines) : Blocks.explained(table);
      row(rows.get(i), made.addNewTr(), widths, kept, setting);
    }
    blocks.sections().wroteTable(place);
  }

  /** Short tables stay whole; of others no few short rows stand alone on a page. */
  private static boolean kept(int row, List<Integer> lines) {
    int whole = lines.stream().mapToInt(Integer::intValue).sum();
    boolean edge = row < TOGETHER || row >= lines.size() - TOGETHER;
    return whole <= SHORT || edge && lines.get(row) < FEW && lines.get(row + 1) < FEW;
  }

  /** How many lines the longest cell of a row takes, about. */
  private static int lines(Element row, List<Integer> widths) {
    int most = 1;
    int column = 0;
    for (Element cell : Dom.children(row)) {
      int end = Math.min(widths.size(), column + span(cell));
      int width = widths.subList(column, end).stream().mapToInt(Integer::intValue).sum();
      List<Element> parts = new ArrayList<>(Dom.all(cell, "li"));
      parts.addAll(Dom.all(cell, "p"));
      int lines = 0;
      for (Element part : parts.isEmpty() ? List.of(cell) : parts) {
        lines += 1 + Dom.words(part).length() * LETTER / Math.max(width, LETTER);
      }
      most = Math.max(most, lines);
      column = end;
    }
    return most;
  }

  private static int columns(Element row) {
    return Dom.children(row).stream().mapToInt(Tables::span).sum();
  }

  private static int span(Element cell) {
    String span = cell.getAttribute("colspan");
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }

  private static void properties(CTTblPr properties, int width, int indent) {
    properties.addNewTblStyle().setVal("ReportTable");
    width(properties.addNewTblW(), width);
    if (indent > 0) {
      width(properties.addNewTblInd(), indent);
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look = properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(true);
    look.setNoVBand(true);
    look.setNoHBand(true);
  }

  private static void width(CTTblWidth width, int value) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(value));
  }

  /** As the page says, or as the longest words want. */
  private static List<Integer> widths(Element table, List<Element> rows, int columns, int whole) {
    List<Integer> shares = new ArrayList<>();
    for (Element one : Dom.all(table, "col")) {
      shares.add(Integer.parseInt(one.getAttribute("style").replaceAll("\\D+", "")));
    }
    if (shares.size() != columns) {
      ColumnWidths wanted = new ColumnWidths(columns, ColumnWidths.PAGE);
      for (Element row : rows) {
        List<Element> cells = Dom.children(row);
        for (int i = 0; i < cells.size() && columns(row) == cells.size(); i++) {
          wanted.add(i, Dom.words(cells.get(i)), cells.get(i).getTagName().equals("td") && i > 0);
        }
      }
      shares = wanted.percentages();
    }
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(one -> whole * one / sum).toList();
  }

  private void row(Element row, CTRow made, List<Integer> widths, boolean kept, Setting setting) {
    CTTrPr properties = made.addNewTrPr();
    properties.addNewCantSplit();
    boolean head = ((Element) row.getParentNode()).getTagName().equals("thead");
    if (head) {
      properties.addNewTblHeader();
    }
    int column = 0;
    for (Element cell : Dom.children(row)) {
      int span = span(cell);
      CTTc written = made.addNewTc();
      CTTcPr about = written.addNewTcPr();
      int end = Math.min(widths.size(), column + span);
      width(
          about.addNewTcW(),
          widths.subList(column, end).stream().mapToInt(Integer::intValue).sum());
      if (span > 1) {
        about.addNewGridSpan().setVal(BigInteger.valueOf(span));
      }
      new Cell(cell, row, head).write(written, about, kept || head, setting, job, blocks);
      column = end;
    }
  }
}
