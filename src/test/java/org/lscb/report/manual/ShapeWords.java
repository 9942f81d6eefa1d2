package org.lscb.report.manual;

import java.util.List;
import java.util.stream.Collectors;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** Says in words what may stand at a place of a file. */
final class ShapeWords {

  private ShapeWords() {}

  static String of(Shape shape) {
    if (shape instanceof Word word) {
      return word(word);
    }
    if (shape instanceof Shape.ListOf list) {
      return list.entry() instanceof Word
          ? of(list.entry()) + ", or several as a list"
          : "a list of: " + of(list.entry());
    }
    if (shape instanceof Shape.Named named) {
      return named(named);
    }
    if (shape instanceof Shape.Kinds kinds) {
      return "one of the kinds of [" + kinds.noun() + "](kinds.md)";
    }
    if (shape instanceof Shape.Either either) {
      return either.options().stream().map(ShapeWords::of).collect(Collectors.joining("; or "));
    }
    return shape instanceof Block block
        ? "the keys of [" + block.noun() + "](#" + Page.anchor(block.noun()) + ")"
        : "a value, or values under names";
  }

  private static String named(Shape.Named named) {
    String keys = named.key() instanceof Word.Matching one ? "each " + one.called() : "names";
    return keys + " of your choice, and under each " + of(named.value());
  }

  private static String word(Word word) {
    if (word instanceof Word.Choice choice) {
      List<String> words = choice.words().stream().map(one -> "`" + one + "`").toList();
      return words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
    }
    if (word instanceof Word.Id) {
      return word.called();
    }
    return plain(word instanceof Word.Text ? word.called() : word.written());
  }

  /** Text in which nothing is to be Markdown. */
  static String plain(String text) {
    return text.replaceAll("[\\\\`*_<\\[\\]]", "\\\\$0");
  }
}
