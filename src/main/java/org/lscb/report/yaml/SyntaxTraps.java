package org.lscb.report.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says of a syntax error what its author most likely did, and where. */
final class SyntaxTraps {

  /** YAML looks no further for the colon of a key. */
  private static final int LONGEST_KEY = 1024;

  private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*([^\\s:#]+):(?!//)\\S.*");
  private static final Pattern CURLY_VALUE = Pattern.compile("(.*?(?:: |- |^\\s*))[“”‘„].*");
  private static final Pattern OPEN_BRACKET = Pattern.compile(".*([\\[{])[^\\]}]*$");
  private static final Pattern INVISIBLE_INDENT =
      Pattern.compile("(\\s*)[\\u00A0\\u200B\\uFEFF].*");

  private final SourceText source;
  private final Findings findings;
  private final Piece last;

  SyntaxTraps(SourceText source, Findings findings, Piece last) {
    this.source = source;
    this.findings = findings;
    this.last = last;
  }

  /** Explains an exception without marks: a key that is itself a list or mapping. */
  void explain(JacksonException broken) {
    int line = Math.max(1, broken.getLocation().getLineNr());
    if (!findings.hasOn(line)) {
      int column = Math.max(1, broken.getLocation().getColumnNr());
      findings.report(Problem.COMPLEX_KEY, findings.at(line, column, 1));
    }
  }

  /** Explains an exception of the scanner or parser. */
  void explain(MarkedYamlEngineException broken) {
    String problem = broken.getProblem();
    Place at = broken.getProblemMark().map(Place::of).orElse(new Place(1, 1));
    Place context = broken.getContextMark().map(Place::of).orElse(at);
    // Keys that were taken for one text from the beginning of the file fail at the second of them.
    boolean first = last.isPlain() && last.line() == 1 && last.column() == 1;
    if (findings.hasOn(context.line())
        || first && findings.hasOn(last.endLine())
        || findings.hasBetween(Math.min(last.line(), at.line() - 1), at.line())) {
      return;
    }
    if (!lookalikes(at.line()) && !scanned(broken.getContext(), problem, at, context)) {
      parsed(problem, at, context);
    }
  }

  private record Place(int line, int column) {

    static Place of(Mark mark) {
      return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
  }

  private boolean lookalikes(int line) {
    String text = source.line(line);
    Matcher curly = CURLY_VALUE.matcher(text);
    if (curly.matches()) {
      int offset = curly.end(1);
      int column = text.codePointCount(0, offset) + 1;
      String rest = text.substring(offset).strip();
      report(
          Problem.CURLY_QUOTES,
          new Place(line, column),
          rest,
          ScalarTraps.quoted(rest.replaceAll("[“”‘’„]", "")));
      return true;
    }
    Matcher invisible = INVISIBLE_INDENT.matcher(text);
    if (invisible.matches()) {
      int offset = invisible.end(1);
      report(
          Problem.INVISIBLE_CHARACTER,
          new Place(line, offset + 1),
          CharacterName.of(text.codePointAt(offset)));
      return true;
    }
    return false;
  }

  private boolean scanned(String context, String problem, Place at, Place start) {
    if (problem.contains("TAB")) {
      report(Problem.TAB, at);
    } else if (problem.contains("cannot start any token")) {
      reserved(at);
    } else if (context == null) {
      return false;
    } else if (context.contains("alias") && source.at(start.line(), start.column() + 1) == ' ') {
      report(Problem.BULLET, start, character(start));
    } else if (context.contains("alias")) {
      report(Problem.ALIAS, start, ScalarTraps.instead(restQuoted(start)));
    } else if (context.contains("anchor")) {
      report(Problem.ANCHOR, start, "&", restQuoted(start));
    } else if (context.contains("tag")
        || problem.contains("tag")
        || context.contains("directive")) {
      report(Problem.TAG, start, character(start), restQuoted(start));
    } else if (problem.contains("escape") || problem.contains("hexadecimal")) {
      report(Problem.BAD_ESCAPE, at, problem.contains("hexadecimal") ? "u" : character(at));
    } else if (context.contains("quoted scalar")) {
      report(Problem.UNCLOSED_QUOTE, start, character(start));
    } else if (context.contains("block scalar")) {
      report(Problem.TEXT_AFTER_MARK, start, character(start), restQuoted(start));
    } else if (context.contains("simple key")) {
      lineWithoutKey(start);
    } else {
      return false;
    }
    return true;
  }

  private void parsed(String problem, Place at, Place start) {
    if (problem.contains("mapping values are not allowed")) {
      unexpectedColon(at);
    } else if (problem.contains("expected ',' or")) {
      unfinishedBracket(problem, at, start);
    } else if (problem.contains("sequence entries are not allowed")) {
      hyphen(at);
    } else if (problem.contains("mapping keys are not allowed")) {
      reserved(at);
    } else if (problem.contains("expected <block end>")) {
      unexpected(problem, at);
    } else if (problem.contains("expected '<document start>'")) {
      afterTheEnd(at);
    } else if (problem.contains("expected the node content")) {
      missing(at);
    } else {
      report(Problem.UNREADABLE_YAML, at, problem);
    }
  }

  /** Where the file ends within brackets, it is the bracket that wants closing. */
  private void missing(Place at) {
    for (int line = at.line(); line > 0 && source.from(at.line(), at.column()).isBlank(); line--) {
      Matcher open = OPEN_BRACKET.matcher(source.line(line));
      if (open.find()) {
        Place bracket = new Place(line, source.line(line).codePointCount(0, open.start(1)) + 1);
        report(Problem.UNCLOSED_BRACKET, bracket, character(bracket));
        return;
      }
    }
    reserved(at);
  }

  private void reserved(Place at) {
    String rest = source.from(at.line(), at.column());
    String line = source.line(at.line());
    boolean inList = line.substring(0, line.length() - rest.length()).matches(".*[\\[,]\\s*");
    if (inList && rest.matches("(?:,|-\\s*[,\\]]).*")) {
      report(Problem.NO_ENTRY, at, character(at));
    } else {
      report(Problem.RESERVED_CHARACTER, at, character(at), restQuoted(at));
    }
  }

  private void lineWithoutKey(Place start) {
    String line = source.line(start.line());
    String text = line.strip();
    Matcher key = KEY_WITHOUT_SPACE.matcher(line);
    Matcher hidden = ScalarTraps.INVISIBLE_SPACE.matcher(text);
    int comment = line.indexOf(" #");
    if (text.length() > LONGEST_KEY) {
      report(Problem.KEY_TOO_LONG, start, LONGEST_KEY);
    } else if (hidden.matches()) {
      Place at = new Place(start.line(), start.column() + hidden.end(1));
      report(Problem.INVISIBLE_CHARACTER, at, CharacterName.of(source.at(at.line(), at.column())));
    } else if (key.matches()) {
      report(Problem.MISSING_SPACE, column(start.line(), key.end(1)), key.group(1));
    } else if (comment > 0) {
      String whole = text.contains(": ") ? text.substring(0, text.indexOf(": ")) : text;
      report(
          Problem.SWALLOWED_COMMENT, column(start.line(), comment + 1), ScalarTraps.quoted(whole));
    } else {
      report(Problem.MISSING_COLON, start, text);
    }
  }

  private void unexpectedColon(Place at) {
    if (last.endLine() == at.line() && last.spansLines()) {
      Matcher first = KEY_WITHOUT_SPACE.matcher(source.line(last.line()));
      boolean ownLine = source.indentation(last.line()) == last.column();
      if (last.isQuoted()) {
        report(Problem.UNCLOSED_QUOTE, startOfLast(), character(startOfLast()));
      } else if (ownLine && first.matches()) {
        report(Problem.MISSING_SPACE, column(last.line(), first.end(1)), first.group(1));
      } else if (ownLine) {
        report(Problem.MISSING_COLON, startOfLast(), source.line(last.line()).strip());
      } else {
        indentation(at.line());
      }
    } else if (last.column() == source.indentation(at.line())
        && at.column() - last.column() > LONGEST_KEY) {
      report(Problem.KEY_TOO_LONG, startOfLast(), LONGEST_KEY);
    } else {
      // The value is what follows the key's own colon.
      int column = last.line() == at.line() ? last.column() : source.indentation(at.line());
      report(Problem.COLON_IN_VALUE, at, restQuoted(new Place(at.line(), Math.max(1, column))));
    }
  }

  private void unfinishedBracket(String problem, Place at, Place start) {
    boolean sameLine = at.line() == start.line();
    if (sameLine && !problem.endsWith("got :") && at.column() <= source.length(at.line())) {
      report(Problem.MISSING_COMMA, at);
    } else {
      report(Problem.UNCLOSED_BRACKET, start, character(start));
    }
  }

  private void hyphen(Place at) {
    if (source.indentation(at.line()) == at.column()) {
      indentation(at.line());
    } else {
      report(Problem.HYPHEN_AFTER_KEY, at);
    }
  }

  private void unexpected(String problem, Place at) {
    String found = problem.substring(problem.indexOf("found") + 5);
    boolean sameLine = last.endLine() == at.line() && last.endColumn() <= at.column();
    if (last.kind() == Piece.Kind.QUOTED && last.spansLines() && sameLine) {
      report(Problem.UNCLOSED_QUOTE, startOfLast(), character(startOfLast()));
    } else if (found.contains("]") || found.contains("}") || found.contains(",")) {
      report(Problem.STRAY_PUNCTUATION, at, character(at));
    } else if (found.contains("'?'") && new ScalarTraps(source, findings).noHyphen(at.line())) {
      return;
    } else if (found.contains("'-'") || found.contains("'?'")) {
      report(Problem.LIST_AMONG_KEYS, at);
    } else if (found.contains("':'")) {
      report(Problem.MISSING_KEY_BEFORE_COLON, at);
    } else if (sameLine && source.indentation(at.line()) != at.column()) {
      report(Problem.TEXT_AFTER_VALUE, at, restQuoted(startOfLast()));
    } else {
      indentation(at.line());
    }
  }

  private void afterTheEnd(Place at) {
    for (int line = at.line() - 1; line >= 1; line--) {
      String text = source.line(line).strip();
      if (text.equals("...") || text.startsWith("%")) {
        report(Problem.SECOND_DOCUMENT, new Place(line, 1));
        return;
      }
    }
    indentation(at.line());
  }

  private void indentation(int line) {
    Place odd = oddOneOut(line);
    if (odd.line() < line) {
      indentation(odd);
      return;
    }
    indentation(new Place(line, Math.max(1, source.indentation(line))));
  }

  /**
   * The line that stands in another column than both its neighbours above and below: the error only
   * shows at the next line that is indented as it ought to be.
   */
  private Place oddOneOut(int line) {
    int column = source.indentation(line);
    int above = line - 1;
    while (above > 1 && (source.indentation(above) == 0 || source.indentation(above) >= column)) {
      above--;
    }
    int odd = source.indentation(above);
    boolean uneven = column % 2 == 1 && odd % 2 == 0;
    return uneven ? new Place(above, odd) : new Place(line, column);
  }

  private void indentation(Place at) {
    int above = at.line() - 1;
    while (above > 1 && source.line(above).isBlank()) {
      above--;
    }
    report(Problem.WRONG_INDENTATION, at, above);
  }

  private Place startOfLast() {
    return new Place(last.line(), last.column());
  }

  private Place column(int line, int offset) {
    return new Place(line, source.line(line).codePointCount(0, offset) + 1);
  }

  private String character(Place at) {
    int character = source.at(at.line(), at.column());
    return character == 0 ? "" : Character.toString(character);
  }

  private String restQuoted(Place at) {
    String rest = source.from(at.line(), at.column()).strip();
    // Where a key begins, only the key is meant.
    boolean key = source.indentation(at.line()) == at.column() && rest.contains(": ");
    return ScalarTraps.quoted(key ? rest.substring(0, rest.indexOf(": ")) : rest);
  }

  private void report(Problem problem, Place at, Object... words) {
    findings.report(problem, findings.at(at.line(), at.column(), 1), words);
  }
}
