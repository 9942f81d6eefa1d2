package org.lscb.report.narrative.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the comments of a text that accept a warning. */
public final class ExcuseReader {

  private static final Pattern FORM =
      Pattern.compile("<!--\\s*accept\\b\\s*([^:]*?)\\s*(?::\\s*(.*?)\\s*)?-->");

  private final MarkdownText source;
  private final List<Excuse> found = new ArrayList<>();
  private int searchedFrom = -1;
  private int searchedTo = -1;

  /** For one text. */
  public ExcuseReader(MarkdownText source) {
    this.source = source;
  }

  /** Reads a comment that begins at an offset. */
  public void add(String raw, int offset) {
    Matcher form = FORM.matcher(raw);
    if (form.matches()) {
      String reason = form.group(2) == null ? "" : form.group(2);
      found.add(
          new Excuse(source.at(offset, raw.length()), lineFor(raw, offset), form.group(1), reason));
    }
  }

  /** All of them, in the order of the text. */
  public List<Excuse> found() {
    return List.copyOf(found);
  }

  private int lineFor(String raw, int offset) {
    if (!source.lineAt(offset).strip().equals(raw)) {
      return source.lineNumber(offset);
    }
    // A comment between another and its text speaks of the same text.
    if (offset > searchedFrom && offset < searchedTo) {
      return source.lineNumber(searchedTo);
    }
    int at = offset;
    while (source.nextLine(at) < source.text().length()) {
      at = source.nextLine(at);
      String line = source.lineAt(at).strip();
      // Several excuses one above another all speak of the text below them.
      if (!line.isEmpty() && !line.startsWith("<!--")) {
        break;
      }
    }
    searchedFrom = offset;
    searchedTo = at;
    return source.lineNumber(at);
  }
}
