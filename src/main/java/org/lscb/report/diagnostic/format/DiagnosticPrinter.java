package org.lscb.report.diagnostic.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Owner;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.diagnostic.Sources;

/**
 * Writes problems for people: what is wrong, the line where it stands, and what to do.
 *
 * <pre>
 * error[adds-up]: placements add up to 352 but the total says 353
 *  --> 2018-19/data/children-looked-after.yaml:5:15
 *   |
 * 5 |   2019-03-31: 353
 *   |               ^^^
 *   = see 2018-19/data/children-looked-after.yaml:8 (children-looked-after by placement)
 *   = help: correct one of the numbers
 * </pre>
 */
public final class DiagnosticPrinter {

  /** A longer line is shown in part, so that the caret stays on the screen. */
  private static final int WIDEST = 120;

  /** Nobody mends more in one go. */
  private static final int SHOWN = 50;

  private final Sources sources;
  private final TerminalPalette palette;

  /** Decoding a long file anew for each of its problems would take seconds. */
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();

  /**
   * Writes with or without colour.
   *
   * @param sources the lines that are shown; a file that is not among them is only named
   * @param colour whether to use the ANSI codes of terminals
   */
  public DiagnosticPrinter(Sources sources, boolean colour) {
    this.sources = sources;
    this.palette = new TerminalPalette(colour);
  }

  /**
   * The gravest {@value #SHOWN} problems in reading order, those that are alike as one, then how
   * many there are; empty when there is none. Lines end in \n.
   */
  public String print(Diagnostics diagnostics) {
    List<Diagnostic> all = diagnostics.inReadingOrder();
    if (all.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    List<Alike> shown =
        Alike.of(all).stream()
            .sorted((one, other) -> one.first().severity().compareTo(other.first().severity()))
            .limit(SHOWN)
            .sorted((one, other) -> one.first().position().compareTo(other.first().position()))
            .toList();
    shown.forEach(one -> text.append(print(one)).append('\n'));
    return text.append(tally(diagnostics, shown.stream().mapToInt(Alike::size).sum())).toString();
  }

  /** One problem. */
  public String print(Diagnostic diagnostic) {
    return print(new Alike(diagnostic, List.of()));
  }

  private String print(Alike alike) {
    Diagnostic diagnostic = alike.first();
    Severity severity = diagnostic.severity();
    Position position = diagnostic.position();
    Optional<SourceText> content = texts.computeIfAbsent(position.file(), sources::text);
    Optional<SourceText> source = position.line() == 0 ? Optional.empty() : content;
    String margin = " ".repeat(source.isPresent() ? digits(position.line()) : 1);
    StringBuilder text = new StringBuilder();
    String name = severity.name().toLowerCase(Locale.ROOT);
    text.append(palette.paint(severity, name + "[" + diagnostic.problem().code() + "]"))
        .append(palette.bold(": " + visible(diagnostic.message())))
        .append('\n');
    text.append(margin)
        .append(palette.dim("--> "))
        .append(visible(position.toString()))
        .append('\n');
    source.ifPresent(lines -> excerpt(text, margin, lines, severity, position));
    for (Diagnostic.Related related : diagnostic.related()) {
      String what = visible(related.what());
      text.append(margin)
          .append(palette.dim(" = "))
          .append("see ")
          .append(visible(related.position().toString()));
      text.append(" (").append(what).append(")\n");
    }
    Owner.of(position.file(), content)
        .ifPresent(
            who ->
                text.append(margin)
                    .append(palette.dim(" = "))
                    .append("who: ")
                    .append(visible(who))
                    .append('\n'));
    more(text, margin, alike);
    help(text, margin, diagnostic.help());
    return text.toString();
  }

  private void more(StringBuilder text, String margin, Alike alike) {
    List<String> places = alike.places();
    if (!places.isEmpty()) {
      text.append(margin).append(palette.dim(" = ")).append(alike.others().size());
      text.append(" more like it:\n");
      places.forEach(one -> text.append(margin).append("     ").append(visible(one)).append('\n'));
    }
  }

  /** What is to be written into a file keeps its lines. */
  private void help(StringBuilder text, String margin, String help) {
    List<String> lines = help.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      text.append(margin).append(i == 0 ? palette.dim(" = ") + "help: " : "     ");
      text.append(visible(lines.get(i))).append('\n');
    }
  }

  private void excerpt(
      StringBuilder text, String margin, SourceText lines, Severity severity, Position position) {
    Excerpt excerpt = Excerpt.of(lines.line(position.line()), position, WIDEST);
    String bar = palette.dim(" |");
    text.append(margin).append(bar).append('\n');
    text.append(palette.dim(String.valueOf(position.line()))).append(bar);
    text.append(excerpt.line().isEmpty() ? "" : " " + excerpt.line()).append('\n');
    if (position.column() > 0) {
      text.append(margin).append(bar).append(' ').append(" ".repeat(excerpt.indent()));
      text.append(palette.paint(severity, "^".repeat(excerpt.width()))).append('\n');
    }
  }

  /**
   * The last lines of a list of problems.
   *
   * @param shown how many of them stand above
   */
  private static String tally(Diagnostics diagnostics, int shown) {
    StringBuilder text = new StringBuilder();
    long all = diagnostics.byFile().values().stream().mapToLong(Long::longValue).sum();
    if (shown < all) {
      text.append(shown).append(" of ").append(all).append(" problems are shown.\n");
      text.append("\nAll problems by code:\n");
      diagnostics
          .byProblem()
          .forEach(
              (problem, count) ->
                  text.append("  %s[%s]: %d\n".formatted(name(problem), problem.code(), count)));
      text.append("\nAll problems by file:\n");
      diagnostics
          .byFile()
          .forEach(
              (file, count) ->
                  text.append("  ").append(visible(file)).append(": ").append(count).append('\n'));
      text.append('\n');
    }
    return text.append(total(diagnostics)).append('\n').toString();
  }

  private static String total(Diagnostics diagnostics) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.count(severity);
      if (count > 0) {
        counts.add(count(count, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    String last = counts.remove(counts.size() - 1);
    String before = counts.isEmpty() ? "" : String.join(", ", counts) + " and ";
    return before + last + " in " + count(diagnostics.byFile().size(), "file");
  }

  private static String name(Kind problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static int digits(int line) {
    return String.valueOf(line).length();
  }

  /** A user's text with every character that could steer a terminal replaced. */
  public static String visible(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(one -> safe.appendCodePoint(Excerpt.visible(one)));
    return safe.toString();
  }
}
