package org.lscb.report.yaml.shape;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode;

/** Checks the form of one scalar. */
final class WordCheck {

  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,8}");

  private final Diagnostics diagnostics;

  WordCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  boolean fits(String name, YamlNode.Scalar scalar, Word word) {
    String text = scalar.text();
    if (word instanceof Word.Id && !Word.Id.FORM.matcher(text).matches()) {
      diagnostics.report(Problem.NOT_AN_ID, scalar.position(), text, id(text));
    } else if (word instanceof Word.WholeNumber bounds && !within(text, bounds)) {
      diagnostics.report(
          Problem.NOT_A_WHOLE_NUMBER,
          scalar.position(),
          name,
          text,
          bounds.least(),
          bounds.most(),
          inDigits(text, bounds));
    } else if (word instanceof Word.Decimal && !Word.Decimal.FORM.matcher(text).matches()) {
      diagnostics.report(Problem.WRONG_FORM, scalar.position(), name, text, word.called(), "92.5");
    } else if (word instanceof Word.Flag && !text.equals("true") && !text.equals("false")) {
      diagnostics.report(Problem.NOT_TRUE_OR_FALSE, scalar.position(), name, text);
    } else if (word instanceof Word.Choice choice && !choice.words().contains(text)) {
      notChosen(name, scalar, choice);
    } else if (word instanceof Word.Matching wanted && !wanted.form().matcher(text).matches()) {
      diagnostics.report(
          Problem.WRONG_FORM, scalar.position(), name, text, wanted.called(), wanted.example());
    } else {
      return true;
    }
    return false;
  }

  private void notChosen(String name, YamlNode.Scalar scalar, Word.Choice choice) {
    List<String> words = choice.words();
    if (choice.pies().contains(scalar.text())) {
      diagnostics.report(Problem.PIE_CHART, scalar.position(), scalar.text());
      return;
    }
    Optional<String> nearest = Nearest.to(scalar.text(), words);
    if (nearest.isPresent()) {
      diagnostics.report(
          Problem.MISSPELT_WORD, scalar.position(), name, scalar.text(), nearest.get());
    } else {
      diagnostics.report(
          Problem.UNKNOWN_WORD, scalar.position(), name, scalar.text(), String.join(", ", words));
    }
  }

  private static String inDigits(String text, Word.WholeNumber bounds) {
    String digits = text.replaceAll("[,_ '\u00a0]", "").replaceFirst("^0+(?=\\d)", "");
    if (within(digits, bounds)) {
      return "write " + digits;
    }
    return DIGITS.matcher(text).matches()
        ? "write a number from " + bounds.least() + " to " + bounds.most()
        : "write digits only, without commas, units or leading zeros";
  }

  private static boolean within(String text, Word.WholeNumber bounds) {
    if (!DIGITS.matcher(text).matches()) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number >= bounds.least() && number <= bounds.most();
  }

  /** What was meant: an id, or several that stand without their brackets. */
  private static String id(String text) {
    String[] parts = text.split(",");
    return parts.length < 2
        ? slug(text)
        : Arrays.stream(parts).map(WordCheck::slug).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String slug(String text) {
    // Letters that are not a plain one with a mark, and so do not come apart.
    String apart = text.replace("æ", "ae").replace("Æ", "ae").replace("ø", "o").replace("Ø", "o");
    String plain = Normalizer.normalize(apart, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "a-name" : slug;
  }
}
