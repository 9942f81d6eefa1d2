package org.lscb.report.output.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.output.data.DataTable;

/** Numbers the notes through the whole spreadsheet; the same words have the same number. */
final class NoteNumbers {

  private final Map<String, Set<String>> sheets = new LinkedHashMap<>();
  private final List<String> texts;

  /**
   * The notes of these tables.
   *
   * @param names of their sheets, in the same order
   */
  NoteNumbers(List<DataTable> tables, List<String> names) {
    for (int i = 0; i < tables.size(); i++) {
      for (String note : tables.get(i).notes()) {
        sheets.computeIfAbsent(note, any -> new LinkedHashSet<>()).add(names.get(i));
      }
    }
    texts = List.copyOf(sheets.keySet());
  }

  /** All notes, in the order of their numbers. */
  List<String> texts() {
    return texts;
  }

  /** From 1. */
  int number(String note) {
    return texts.indexOf(note) + 1;
  }

  /** The sheets that a note belongs to. */
  Collection<String> sheets(String note) {
    return sheets.get(note);
  }
}
