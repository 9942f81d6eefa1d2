package org.lscb.report.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/**
 * Finds thousands commas in a list in brackets, which YAML reads as two values: {@code [1,181, 32]}
 * has three. Only where the list sets its other commas apart by spaces can they be told.
 */
final class ThousandsTrap {

  private static final Pattern HEAD = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern TAIL = Pattern.compile("[0-9]{3}");

  private final Findings findings;

  ThousandsTrap(Findings findings) {
    this.findings = findings;
  }

  void check(List<YamlNode> entries) {
    boolean spaced = false;
    for (int i = 1; i < entries.size() && !spaced; i++) {
      spaced = gap(entries.get(i - 1), entries.get(i)) > 1;
    }
    for (int i = 1; i < entries.size() && spaced; i++) {
      YamlNode before = entries.get(i - 1);
      YamlNode after = entries.get(i);
      if (gap(before, after) == 1 && is(HEAD, before) && is(TAIL, after)) {
        String head = ((YamlNode.Scalar) before).text();
        String tail = ((YamlNode.Scalar) after).text();
        Position at = before.position();
        findings.report(
            Problem.THOUSANDS_IN_LIST,
            new Position(at.file(), at.line(), at.column(), head.length() + 1 + tail.length()),
            head + "," + tail,
            head + tail);
      }
    }
  }

  private static boolean is(Pattern form, YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        && !scalar.quoted()
        && form.matcher(scalar.text()).matches();
  }

  /** How many characters stand between two scalars of one line; 0 where that is not known. */
  private static int gap(YamlNode before, YamlNode after) {
    if (!(before instanceof YamlNode.Scalar scalar)
        || scalar.quoted()
        || before.position().line() != after.position().line()) {
      return 0;
    }
    int length = scalar.text().codePointCount(0, scalar.text().length());
    return after.position().column() - before.position().column() - length;
  }
}
