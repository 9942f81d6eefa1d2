package org.lscb.report.yaml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;

/** What makes a file unreadable before YAML looks at it. */
final class RawTraps {

  private static final Pattern CONFLICT =
      Pattern.compile("(?:<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)(?: .*)?|=======");

  /** In Markdown a line of equals signs makes a title of the line above. */
  private static final Pattern CONFLICT_IN_PROSE = Pattern.compile("(?:<<<<<<<|>>>>>>>)(?: .*)?");

  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFFFE\\uFFFF]");

  private final SourceText source;
  private final Findings findings;

  RawTraps(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Reports the first of them in a YAML file; whether there was one. */
  boolean spoil() {
    return spoil(CONFLICT);
  }

  /** Reports the first of them in a Markdown file; whether there was one. */
  boolean spoilProse() {
    return spoil(CONFLICT_IN_PROSE);
  }

  private boolean spoil(Pattern conflict) {
    for (int number = 1; number <= source.count(); number++) {
      String line = source.line(number);
      if (conflict.matcher(line).matches()) {
        findings.report(Problem.CONFLICT_MARKER, findings.at(number, 1, 7), line.substring(0, 7));
        return true;
      }
      Matcher control = CONTROL.matcher(line);
      if (control.find()) {
        int column = line.codePointCount(0, control.start()) + 1;
        String name = String.format(Locale.ROOT, "U+%04X", (int) line.charAt(control.start()));
        findings.report(Problem.CONTROL_CHARACTER, findings.at(number, column, 1), name);
        return true;
      }
    }
    return false;
  }
}
