package org.lscb.report.validation.finding;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode;

/** Was something left to be filled in, in the words of a YAML file? */
public final class PlaceholderCheck {

  private static final Pattern PLACEHOLDER =
      Unfilled.or(
          "tf",
          "(?:tb[acd]|to be (?:confirmed|added|advised|completed|supplied)|to-?do|fix ?me"
              + "|xx(?=\\s?%))(?!\\w)",
          "\\?{2}|\\{\\{[^}]{0,60}\\}\\}");

  /** Registers and the short version are narrative, and checked with it. */
  private static final Set<String> NARRATIVE = Set.of("entries", "short-version");

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public PlaceholderCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Looks at every text of a node that is not narrative. */
  public void check(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      words(scalar);
    } else if (node instanceof YamlNode.Sequence list) {
      list.entries().forEach(this::check);
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (!NARRATIVE.contains(entry.key().text())) {
          words(entry.key());
          check(entry.value());
        }
      }
    }
  }

  private void words(YamlNode.Scalar scalar) {
    Matcher matcher = PLACEHOLDER.matcher(scalar.text());
    if (matcher.find()) {
      Position at = scalar.position();
      // Where a number belongs it was told already, as no number.
      if (diagnostics.inReadingOrder().stream().noneMatch(one -> one.position().equals(at))) {
        diagnostics.report(Problem.PLACEHOLDER_IN_DATA, at, matcher.group().strip());
      }
    }
  }
}
