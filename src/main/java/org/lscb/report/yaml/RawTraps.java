package org.lscb.report.yaml;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;

/** What makes a file unreadable before YAML looks at it. */
final class RawTraps {

  private static final Pattern CONFLICT =
      Pattern.compile("(?:<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)(?: .*)?|=======");

  /** In Markdown a line of equals signs makes a title of the line above. */
  private static final Pattern CONFLICT_IN_PROSE = Pattern.compile("(?:<<<<<<<|>>>>>>>)(?: .*)?");

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
      int control = control(line);
      if (control >= 0) {
        int column = line.codePointCount(0, control) + 1;
        String name = String.format(Locale.ROOT, "U+%04X", (int) line.charAt(control));
        findings.report(Problem.CONTROL_CHARACTER, findings.at(number, column, 1), name);
        return true;
      }
    }
    return false;
  }

  /** Where the first character is that nobody types; -1 where there is none. */
  private static int control(String line) {
    for (int i = 0; i < line.length(); i++) {
      char one = line.charAt(i);
      boolean usual = one >= ' ' && one < 0x7F || one == '\t' || one == '\n' || one == '\r';
      if (!usual && (one < 0xA0 || "\u2028\u2029\uFFFE\uFFFF".indexOf(one) >= 0)) {
        return i;
      }
    }
    return -1;
  }
}
