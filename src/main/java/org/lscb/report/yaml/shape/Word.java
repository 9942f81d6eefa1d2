package org.lscb.report.yaml.shape;

import java.util.List;
import java.util.regex.Pattern;
import org.lscb.report.yaml.YamlNode;

/** A scalar of some form. */
public sealed interface Word extends Shape {

  @Override
  default boolean takes(YamlNode node) {
    return node instanceof YamlNode.Scalar;
  }

  /** Any words but none at all. */
  record Text() implements Word {
    @Override
    public String called() {
      return "a text";
    }

    @Override
    public String written() {
      return "a text on the same line";
    }
  }

  /** Any words, or none where that is written as {@code ""}. */
  record TextOrNone() implements Word {
    @Override
    public String called() {
      return "a text";
    }

    @Override
    public String written() {
      return "a text on the same line, or \"\" for none";
    }
  }

  /**
   * A name made of lower-case letters, digits and single hyphens.
   *
   * @param examples that an editor offers; others are as good
   */
  record Id(List<String> examples) implements Word {
    /** The form of an id, as Java and ECMAScript both read it. */
    public static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Copies the examples. */
    public Id {
      examples = List.copyOf(examples);
    }

    @Override
    public String called() {
      return "an id";
    }

    @Override
    public String written() {
      return "an id such as foster-care";
    }
  }

  /**
   * A whole number in digits.
   *
   * @param least the smallest allowed
   * @param most the largest allowed
   */
  record WholeNumber(int least, int most) implements Word {
    @Override
    public String called() {
      return "a whole number";
    }

    @Override
    public String written() {
      return "a whole number from " + least + " to " + most;
    }
  }

  /** A number with or without decimals. */
  record Decimal() implements Word {

    /** Digits as YAML and editors read them, too. */
    static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

    @Override
    public String called() {
      return "a number";
    }

    @Override
    public String written() {
      return "a number such as 92.5";
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements Word {
    @Override
    public String called() {
      return "true or false";
    }

    @Override
    public String written() {
      return "true or false";
    }
  }

  /**
   * One of some words.
   *
   * @param pies words for a chart that is refused, with a better answer than a list of the others
   */
  record Choice(List<String> words, List<String> pies) implements Word {
    /** Copies the words. */
    public Choice {
      words = List.copyOf(words);
      pies = List.copyOf(pies);
    }

    /** With words for a pie, of which it is said why not. */
    public Choice refusingPies(String... some) {
      return new Choice(words, List.of(some));
    }

    @Override
    public String called() {
      return "one word";
    }

    @Override
    public String written() {
      return "one of " + String.join(", ", words);
    }
  }

  /**
   * Text of a stated form.
   *
   * @param form an expression that Java and ECMAScript read alike; the whole text must match
   * @param called with its article
   * @param example of the right form
   */
  record Matching(Pattern form, String called, String example) implements Word {
    @Override
    public String written() {
      return called + " such as " + example;
    }
  }
}
