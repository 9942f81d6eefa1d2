package org.lscb.report.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;

/** What YAML accepts, and reads as something other than its author wrote. */
final class ScalarTraps {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00A0\\u00AD\\u2007\\u200B-\\u200F\\u202A-\\u202F\\u2060\\uFEFF]");

  /** What looks like the space after a colon or hyphen, and is none. */
  static final Pattern INVISIBLE_SPACE =
      Pattern.compile("(-|[\\p{L}\\p{N}_ -]+:)[\\u00A0\\u2007\\u200B\\u202F\\u2060\\uFEFF].*");

  private static final Pattern CURLY_QUOTED =
      Pattern.compile(
          "[\\u201C\\u201D\\u201E][^\\u201C\\u201D]*[\\u201C\\u201D]|\\u2018[^\\u2018\\u2019]*\\u2019");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]+");
  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("([\\p{L}\\p{N}_-]+):(?!//)[^\\s:].*");

  /** What word processors make of a hyphen at the beginning of a line. */
  private static final Pattern BULLET =
      Pattern.compile("[\\u2010-\\u2015\\u2022\\u2043\\u2212\\u00B7\\uF0B7]\\s.*");

  private static final Pattern HYPHEN_WITHOUT_SPACE = Pattern.compile("-[\\p{L}\"'\\[].*");

  private static final int MOST_SHOWN = 60;

  private final SourceText source;
  private final Findings findings;

  ScalarTraps(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** An anchor or a tag in front of a scalar, list or mapping; whether there is one. */
  boolean checkProperties(int line, int column) {
    int character = source.at(line, column);
    if (character != '&' && character != '!') {
      return false;
    }
    String rest = source.from(line, column).strip();
    String mark = rest.split("\\s", 2)[0];
    Problem problem = character == '&' ? Problem.ANCHOR : Problem.TAG;
    findings.report(problem, findings.at(line, column, length(mark)), mark, quoted(rest));
    return true;
  }

  void checkKey(Piece key, boolean alias) {
    if (alias) {
      alias(key);
    } else if (checkProperties(key.line(), key.column())) {
      return;
    } else if (key.isMergeKey()) {
      findings.report(Problem.MERGE_KEY, findings.at(key.line(), key.column(), 2));
    } else if (key.kind() == Piece.Kind.LITERAL || isExplicit(key)) {
      findings.report(Problem.COMPLEX_KEY, findings.at(key.line(), key.column(), 1));
    } else if (key.isPlain()) {
      invisible(key);
      curly(key);
    }
  }

  /**
   * Checks a value.
   *
   * @param column of the keys or hyphens around it
   * @param flow whether it stands in brackets
   */
  void checkValue(Piece value, boolean alias, int column, boolean flow) {
    if (alias) {
      alias(value);
    } else if (checkProperties(value.line(), value.column())) {
      return;
    } else if (value.kind() == Piece.Kind.QUOTED) {
      checkQuoted(value, column, flow);
    } else if (value.isPlain() && !swallowedStructure(value, flow)) {
      hiddenEdge(value);
      curly(value);
      comment(value, flow);
    }
  }

  private void checkQuoted(Piece value, int column, boolean flow) {
    for (int line = value.line() + 1; line <= value.endLine() && !flow; line++) {
      int indentation = source.indentation(line);
      if (indentation > 0 && indentation <= column) {
        findings.report(
            Problem.UNCLOSED_QUOTE,
            findings.at(value.line(), value.column(), 1),
            Character.toString(source.at(value.line(), value.column())));
        return;
      }
    }
  }

  /** Keys and hyphens that YAML takes for a part of the text; whether there are any. */
  private boolean swallowedStructure(Piece value, boolean flow) {
    if (flow) {
      return false;
    }
    boolean ownLine = source.indentation(value.line()) == value.column();
    for (int line = ownLine ? value.line() : value.line() + 1; line <= value.endLine(); line++) {
      if (line == value.endLine() && value.endColumn() == 1) {
        break;
      }
      if (swallowedLine(line, line > value.line())) {
        return true;
      }
    }
    return false;
  }

  private boolean swallowedLine(int line, boolean continued) {
    int column = source.indentation(line);
    if (column == 0) {
      return false;
    }
    String text = source.from(line, column);
    Matcher hidden = INVISIBLE_SPACE.matcher(text);
    if (hidden.matches()) {
      invisible(line, column + length(hidden.group(1)));
      return true;
    }
    Matcher key = KEY_WITHOUT_SPACE.matcher(text);
    if (key.matches()) {
      int colon = column + length(key.group(1));
      findings.report(Problem.MISSING_SPACE, findings.at(line, colon, 1), key.group(1));
      return true;
    }
    if (noHyphen(line)) {
      return true;
    }
    if (continued && text.startsWith("- ")) {
      findings.report(Problem.WRONG_INDENTATION, findings.at(line, column, 1), line - 1);
      return true;
    }
    return false;
  }

  /** A line that begins with a bullet, or a hyphen without a space; whether it does. */
  boolean noHyphen(int line) {
    int column = source.indentation(line);
    String text = source.from(line, Math.max(1, column));
    if (BULLET.matcher(text).matches()) {
      String bullet = Character.toString(text.codePointAt(0));
      findings.report(Problem.BULLET, findings.at(line, column, 1), bullet);
      return true;
    }
    if (HYPHEN_WITHOUT_SPACE.matcher(text).matches()) {
      findings.report(Problem.MISSING_SPACE_AFTER_HYPHEN, findings.at(line, column, 1));
      return true;
    }
    return false;
  }

  /** What to write where a text that begins with a value was meant, or keys in braces. */
  static String insteadOfBraces(SourceText source, Position start) {
    String rest = source.from(start.line(), start.column()).strip();
    return rest.startsWith("{{")
        ? "put quotes around the text: " + quoted(rest) + "; or fill in what a template left open"
        : "write each key on its own line, indented by two spaces; put quotes around a text that"
            + " begins with a brace";
  }

  private void alias(Piece piece) {
    String rest = source.from(piece.line(), piece.column()).strip();
    String mark = rest.split("\\s", 2)[0];
    findings.report(
        Problem.ALIAS,
        findings.at(piece.line(), piece.column(), length(mark)),
        instead(quoted(rest)));
  }

  private void comment(Piece value, boolean flow) {
    int line = value.endLine();
    int column = value.endColumn();
    // Two spaces set a comment apart; after one space the rest of a sentence is meant.
    boolean swallowed = source.at(line, column) == ' ' && source.at(line, column + 1) == '#';
    if (value.text().isEmpty()) {
      column = afterSpaces(line, column) - 1;
      swallowed = source.at(line, column + 1) == '#' && source.at(line, column + 2) > ' ';
    }
    if (swallowed && !NUMBER.matcher(value.text()).matches()) {
      String rest = source.from(line, column + 1).strip();
      findings.report(
          Problem.SWALLOWED_COMMENT,
          findings.at(line, column + 1, length(rest)),
          quoted((value.text() + " " + (flow ? rest.replaceFirst("[],].*", "") : rest)).strip()));
    }
  }

  private int afterSpaces(int line, int column) {
    int after = column;
    while (source.at(line, after) == ' ') {
      after++;
    }
    return after;
  }

  private void invisible(Piece key) {
    Matcher found = INVISIBLE.matcher(key.text());
    if (!isPlain(key.text()) && found.find()) {
      invisible(key.line(), key.column() + key.text().codePointCount(0, found.start()));
    }
  }

  /** Whether nothing but what every keyboard has stands in it, as nearly always. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** At the edge of a text nobody wants one, and a number with it is none. */
  private void hiddenEdge(Piece value) {
    if (!isPlain(value.text())) {
      String first = value.text().substring(0, 1);
      String last = value.text().substring(value.text().length() - 1);
      if (INVISIBLE.matcher(first).matches()) {
        invisible(value.line(), value.column());
      } else if (INVISIBLE.matcher(last).matches()) {
        invisible(value.endLine(), value.endColumn() - 1);
      }
    }
  }

  private void invisible(int line, int column) {
    findings.report(
        Problem.INVISIBLE_CHARACTER,
        findings.at(line, column, 1),
        CharacterName.of(source.at(line, column)));
  }

  private void curly(Piece piece) {
    if (!isPlain(piece.text()) && CURLY_QUOTED.matcher(piece.text()).matches()) {
      String inner = piece.text().substring(1, piece.text().length() - 1);
      findings.report(
          Problem.CURLY_QUOTES,
          findings.at(piece.line(), piece.column(), 1),
          piece.text(),
          quoted(inner));
    }
  }

  private boolean isExplicit(Piece key) {
    int before = key.column() - 1;
    while (before > 0 && source.at(key.line(), before) == ' ') {
      before--;
    }
    return before > 0 && source.at(key.line(), before) == '?';
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** What to write instead of a text that begins with an asterisk. */
  static String instead(String quoted) {
    return quoted.equals("\"*\"")
        ? "write c where your source has hidden the number, x where nobody knows it"
        : "put quotes around the text: " + quoted;
  }

  /** As YAML takes it literally; of a long text only the beginning. */
  static String quoted(String whole) {
    int[] characters = whole.codePoints().limit(MOST_SHOWN + 1L).toArray();
    String text =
        characters.length > MOST_SHOWN ? new String(characters, 0, MOST_SHOWN) + "…" : whole;
    return text.contains("\"") || text.contains("\\")
        ? "'" + text.replace("'", "''") + "'"
        : "\"" + text + "\"";
  }
}
