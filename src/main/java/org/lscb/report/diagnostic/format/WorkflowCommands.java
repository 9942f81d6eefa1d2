package org.lscb.report.diagnostic.format;

import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
final class WorkflowCommands {

  String write(Findings findings) {
    StringBuilder text = new StringBuilder();
    findings.all().forEach(one -> text.append(command(one)).append('\n'));
    findings
        .notKept()
        .forEach(
            (file, count) ->
                text.append("::warning file=")
                    .append(property(file))
                    .append(",title=not listed::")
                    .append(data(count + " more problems of this file are not listed"))
                    .append('\n'));
    return text.append(summary(findings)).append('\n').toString();
  }

  private static String command(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Position position = diagnostic.position();
    StringBuilder text = new StringBuilder("::").append(kind(diagnostic.severity()));
    text.append(" file=").append(property(position.file()));
    if (position.line() > 0) {
      text.append(",line=").append(position.line());
      text.append(",endLine=").append(position.line());
    }
    if (position.column() > 0) {
      text.append(",col=").append(position.column());
      text.append(",endColumn=").append(position.column() + position.length());
    }
    text.append(",title=").append(property(diagnostic.problem().code())).append("::");
    String words = diagnostic.message() + "\nHelp: " + diagnostic.help();
    for (Diagnostic.Related related : diagnostic.related()) {
      words += "\nSee " + related.position() + " (" + related.what() + ")";
    }
    return text.append(data(words + finding.who().map(one -> "\nWho: " + one).orElse("")))
        .toString();
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** What follows the second pair of colons. */
  private static String data(String text) {
    return text.lines()
        .map(DiagnosticPrinter::visible)
        .reduce((above, below) -> above + "\n" + below)
        .orElse("")
        .replace("%", "%25")
        .replace("\n", "%0A");
  }

  /** A value between commas; a colon would end the command's name. */
  private static String property(String text) {
    return data(text.replace('\r', ' ').replace('\n', ' ')).replace(":", "%3A").replace(",", "%2C");
  }

  private static String summary(Findings findings) {
    return "lscb-report: errors "
        + findings.count(Severity.ERROR)
        + ", warnings "
        + findings.count(Severity.WARNING)
        + ", notes "
        + findings.count(Severity.NOTE);
  }
}
