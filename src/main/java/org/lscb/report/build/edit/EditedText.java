package org.lscb.report.build.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lscb.report.diagnostic.Position;

/** A file's text with changes at places that a reader knows; everything else stays as it is. */
public final class EditedText {

  private final String raw;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String words) {}

  /** The text of a file, with or without byte order mark, with any line ends. */
  public EditedText(String raw) {
    this.raw = raw;
    int start = raw.startsWith("\uFEFF") ? 1 : 0;
    starts.add(start);
    for (int i = start; i < raw.length(); i++) {
      char one = raw.charAt(i);
      boolean first = one == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
      if ((one == '\n' || one == '\r') && !first) {
        starts.add(i + 1);
      }
    }
  }

  /** The text as it was. */
  public EditedText unchanged() {
    return new EditedText(raw);
  }

  /** How the file ends its lines. */
  public String lineEnd() {
    return raw.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Writes other words in the place of some. */
  public void replace(Position place, String words) {
    int from = offset(place.line(), place.column());
    edits.add(new Edit(from, raw.offsetByCodePoints(from, place.length()), words));
  }

  /** Writes words behind some. */
  public void insertAfter(Position place, String words) {
    int from = offset(place.line(), place.column());
    int to = raw.offsetByCodePoints(from, place.length());
    edits.add(new Edit(to, to, words));
  }

  /** Writes words in front of everything. */
  public void insertFirst(String words) {
    edits.add(new Edit(starts.get(0), starts.get(0), words));
  }

  /** Writes a line in front of one. */
  public void insertLineBefore(int line, String words) {
    int at = starts.get(line - 1);
    edits.add(new Edit(at, at, words + lineEnd()));
  }

  /** Writes lines behind one. */
  public void insertLinesAfter(int line, String words) {
    if (line < starts.size()) {
      insertLineBefore(line + 1, words);
    } else {
      edits.add(new Edit(raw.length(), raw.length(), lineEnd() + words));
    }
  }

  /** Takes lines out, with their ends. */
  public void remove(int first, int last) {
    int end = last < starts.size() ? starts.get(last) : raw.length();
    edits.add(new Edit(starts.get(first - 1), end, ""));
  }

  /** Makes remarks of some lines. */
  public void silence(int first, int last) {
    for (int line = first; line <= last; line++) {
      int at = starts.get(line - 1);
      if (!line(line).isBlank()) {
        edits.add(new Edit(at, at, "# "));
      }
    }
  }

  /** A line without its end. */
  public String line(int number) {
    int end = number < starts.size() ? starts.get(number) : raw.length();
    String line = raw.substring(starts.get(number - 1), end);
    return line.replaceFirst("[\\r\\n]+$", "");
  }

  /** How many lines there are. */
  public int count() {
    return starts.size();
  }

  /**
   * The last line of what stands under a key: further lines that stand deeper, without empty ones
   * and remarks behind them.
   */
  public int lastLine(Position key) {
    int last = key.line();
    for (int line = key.line() + 1; line <= count(); line++) {
      String words = line(line);
      int indent = words.length() - words.stripLeading().length();
      boolean remark = words.stripLeading().startsWith("#");
      if (words.isBlank() || remark) {
        continue;
      }
      if (indent < key.column()) {
        break;
      }
      last = line;
    }
    return last;
  }

  /** The text with all changes. */
  public String result() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    // What is inserted stands in front of what is taken out there; the sort keeps the order of
    // insertions in one place.
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    for (Edit one : edits) {
      if (one.from() >= at) {
        text.append(raw, at, one.from()).append(one.words());
        at = one.to();
      }
    }
    return text.append(raw.substring(at)).toString();
  }

  private int offset(int line, int column) {
    return raw.offsetByCodePoints(starts.get(line - 1), column - 1);
  }
}
