package org.lscb.report.dataset.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellAllowance;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.sheet.UnreadableException;

/** Reads rows of text, whatever stands between their cells and however they were encoded. */
final class TextSheet {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Enough to tell what stands between the cells. */
  private static final int LOOKED_AT = 50;

  /** What a program on Windows writes above the table to say what stands between the cells. */
  private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?(?:\r\n|\n|\r)(?s:(.*))");

  /** Text that a spreadsheet shall not take for a number. */
  private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

  private final String name;
  private final List<String> told = new ArrayList<>();

  TextSheet(String name) {
    this.name = name;
  }

  Sheet read(byte[] bytes) throws UnreadableException {
    String text = decoded(bytes);
    char separator;
    var said = SAID.matcher(text);
    int skipped = 0;
    if (said.matches()) {
      separator = said.group(1).charAt(0);
      text = said.group(2);
      skipped = 1;
    } else {
      separator = separator(text);
    }
    if (separator != ',') {
      told.add("read with " + named(separator) + " between the cells");
    }
    List<List<Cell>> rows = new ArrayList<>();
    // The line that says what stands between the cells counts as one.
    for (int i = 0; i < skipped; i++) {
      rows.add(List.of());
    }
    rows(text, separator, rows);
    return new Sheet(name, "", rows, Set.of(), Set.of(), List.of(), false, told);
  }

  private void rows(String text, char separator, List<List<Cell>> rows) throws UnreadableException {
    CellAllowance allowance = new CellAllowance();
    int line = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        line = Math.toIntExact(record.getStartingLineNumber());
        Cell[] row = new Cell[record.getFieldCount()];
        allowance.take(row.length);
        for (int i = 0; i < row.length; i++) {
          row[i] = cell(record.getField(i));
        }
        rows.add(Arrays.asList(row));
      }
    } catch (CsvParseException | IOException bad) {
      throw broken(line);
    }
    // A quotation mark that is never closed takes all that follows for one cell.
    boolean open = text.chars().filter(one -> one == '"').count() % 2 == 1;
    List<Cell> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    if (open && last.stream().anyMatch(one -> one.text().contains("\n"))) {
      throw broken(line);
    }
  }

  private static UnreadableException broken(int line) {
    return new UnreadableException(
        "it cannot be read from line " + line + " on",
        "save the file as CSV again; a quotation mark may be open");
  }

  private static Cell cell(String field) {
    if (field.indexOf('=') < 0 && !field.startsWith("#")) {
      return Cell.text(field);
    }
    var kept = KEPT_AS_TEXT.matcher(field.strip());
    if (kept.matches()) {
      return Cell.text(kept.group(1));
    }
    if (field.startsWith("=")) {
      return new Cell(Cell.Kind.UNCOMPUTED, field, false);
    }
    return field.matches("#(REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)")
        ? new Cell(Cell.Kind.ERROR, field, false)
        : Cell.text(field);
  }

  private String decoded(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      told.add("read as UTF-16");
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      told.add("read as UTF-16");
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = begins(bytes, 0xEF, 0xBB) && bytes.length > 2 && bytes[2] == (byte) 0xBF ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException older) {
      told.add("read as Windows-1252, the encoding of older programs on Windows");
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  /** Whichever stands as often in most lines. */
  private static char separator(String text) {
    List<String> lines = text.lines().limit(LOOKED_AT).filter(one -> !one.isBlank()).toList();
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS) {
      List<Long> counts = lines.stream().map(one -> outside(one, candidate)).toList();
      long usual =
          counts.stream()
              .filter(one -> one > 0)
              .max((one, other) -> Long.compare(times(counts, one), times(counts, other)))
              .orElse(0L);
      long weight = usual == 0 ? 0 : times(counts, usual) * Math.min(usual, 4);
      if (weight > most) {
        most = weight;
        best = candidate;
      }
    }
    return best;
  }

  private static long times(List<Long> counts, Long count) {
    return counts.stream().filter(count::equals).count();
  }

  private static long outside(String line, char sign) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        quoted = !quoted;
      } else if (line.charAt(i) == sign && !quoted) {
        count++;
      }
    }
    return count;
  }

  private static String named(char separator) {
    return switch (separator) {
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "the sign " + separator;
    };
  }
}
