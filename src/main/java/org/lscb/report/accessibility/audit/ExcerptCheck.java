package org.lscb.report.accessibility.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.channel.Finding;

/** Looks into files that lie beside a report for lines of the data that problems quote. */
final class ExcerptCheck {

  /** A quoted line with its number, or the words above the log of hidden numbers. */
  private static final Pattern QUOTED =
      Pattern.compile("(?m)^\\s*\\d+ \\| .*\\d.*$|^Not for publication:.*$");

  private final List<Finding> findings;

  /** Adds to what was found. */
  ExcerptCheck(List<Finding> findings) {
    this.findings = findings;
  }

  /** Looks into one file, whatever its kind. */
  void check(String name, byte[] file) {
    Matcher quoted = QUOTED.matcher(new String(file, StandardCharsets.UTF_8));
    if (quoted.find()) {
      findings.add(Finding.unmatched(quoted.group().strip(), name));
    }
  }
}
