package org.lscb.report.yaml.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lscb.report.yaml.YamlNode;

/** What may stand at a place of a file. */
public sealed interface Shape
    permits Word, Block, Shape.ListOf, Shape.Named, Shape.Kinds, Shape.Either, Shape.Anything {

  /** What it is called in messages, with its article, such as {@code a list}. */
  String called();

  /** What to write after the key, for the help of a message. */
  String written();

  /** Whether a node is of this kind, before its contents are looked at. */
  boolean takes(YamlNode node);

  /** The shape that is meant where a node stands: of several options, the one that takes it. */
  default Shape at(YamlNode node) {
    return this;
  }

  /** What may stand under a key of a mapping of this shape; empty when the key is unknown. */
  default Optional<Shape> under(String key) {
    return Optional.empty();
  }

  /** A list; one entry may stand alone without being a list. */
  record ListOf(Shape entry) implements Shape {
    @Override
    public String called() {
      return "a list";
    }

    @Override
    public String written() {
      if (entry instanceof Word.Text) {
        return "a text on the same line, or several on the lines below, each after a hyphen";
      }
      return entry instanceof Word
          ? "names in brackets, such as [first, second]"
          : "its entries on the lines below, each after a hyphen";
    }

    @Override
    public boolean takes(YamlNode node) {
      return node instanceof YamlNode.Sequence || entry.takes(node);
    }

    @Override
    public Shape at(YamlNode node) {
      return node instanceof YamlNode.Sequence ? this : entry.at(node);
    }
  }

  /**
   * A mapping whose keys the author chooses.
   *
   * @param key of what form the keys are
   * @param value what stands under each of them
   */
  record Named(Word key, Shape value) implements Shape {
    @Override
    public String called() {
      return "a block of names";
    }

    @Override
    public String written() {
      return "a name and a colon on the lines below, indented by two spaces";
    }

    @Override
    public Optional<Shape> under(String key) {
      return Optional.of(value);
    }

    @Override
    public boolean takes(YamlNode node) {
      return node instanceof YamlNode.Mapping;
    }
  }

  /**
   * A mapping whose kind is told by which of some keys it holds.
   *
   * @param kinds by their own key, the first of each block, which is required in it
   */
  record Kinds(String noun, List<Block> kinds) implements Shape {
    /** Copies the kinds. */
    public Kinds {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String called() {
      return "a block of keys";
    }

    @Override
    public String written() {
      return "its keys on the lines below, indented by two spaces";
    }

    @Override
    public boolean takes(YamlNode node) {
      return node instanceof YamlNode.Mapping;
    }

    @Override
    public Shape at(YamlNode node) {
      List<Block> held = node instanceof YamlNode.Mapping mapping ? heldBy(mapping) : List.of();
      return held.size() == 1 ? held.get(0) : this;
    }

    /** The kinds whose own key a mapping holds. */
    List<Block> heldBy(YamlNode.Mapping mapping) {
      List<Block> held = new ArrayList<>();
      for (Block kind : kinds) {
        if (mapping.get(kind.ownKey()).isPresent()) {
          held.add(kind);
        }
      }
      return held;
    }
  }

  /** One of some shapes, told apart by whether a scalar, a list or a mapping stands there. */
  record Either(List<Shape> options) implements Shape {
    /** Copies the options. */
    public Either {
      options = List.copyOf(options);
    }

    @Override
    public String called() {
      return String.join(" or ", options.stream().map(Shape::called).toList());
    }

    @Override
    public String written() {
      return String.join(", or ", options.stream().map(Shape::written).toList());
    }

    @Override
    public boolean takes(YamlNode node) {
      return options.stream().anyMatch(option -> option.takes(node));
    }

    @Override
    public Shape at(YamlNode node) {
      for (Shape option : options) {
        if (option.takes(node)) {
          return option.at(node);
        }
      }
      return this;
    }
  }

  /** Whatever stands there; checked by whoever reads it. */
  record Anything() implements Shape {
    @Override
    public String called() {
      return "anything";
    }

    @Override
    public String written() {
      return "a value";
    }

    @Override
    public boolean takes(YamlNode node) {
      return true;
    }

    @Override
    public Optional<Shape> under(String key) {
      return Optional.of(this);
    }
  }

  /** Any words but none at all. */
  static Word text() {
    return new Word.Text();
  }

  /** Any words, or none where that is written as {@code ""}. */
  static Word textOrNone() {
    return new Word.TextOrNone();
  }

  /** A name made of lower-case letters, digits and single hyphens. */
  static Word id() {
    return new Word.Id(List.of());
  }

  /** A name of lower-case letters, digits and hyphens, with some that an editor offers. */
  static Word id(List<String> examples) {
    return new Word.Id(examples);
  }

  /** A whole number within bounds. */
  static Word wholeNumber(int least, int most) {
    return new Word.WholeNumber(least, most);
  }

  /** A number with or without decimals. */
  static Word number() {
    return new Word.Decimal();
  }

  /** {@code true} or {@code false}. */
  static Word flag() {
    return new Word.Flag();
  }

  /** One of some words. */
  static Word.Choice choice(String... words) {
    return new Word.Choice(List.of(words), List.of());
  }

  /** Text of a stated form. */
  static Word matching(String form, String called, String example) {
    return new Word.Matching(Pattern.compile(form), called, example);
  }

  /** A list, or one entry alone. */
  static Shape listOf(Shape entry) {
    return new ListOf(entry);
  }

  /** A mapping of ids. */
  static Shape named(Shape value) {
    return new Named(id(), value);
  }

  /** A mapping of free labels. */
  static Shape labelled(Shape value) {
    return new Named(new Word.Text(), value);
  }

  /** A mapping without keys yet. */
  static Block block(String noun) {
    return Block.empty(noun);
  }

  /** A mapping of one of several kinds, each told by its first key. */
  static Shape kinds(String noun, Block... kinds) {
    return new Kinds(noun, List.of(kinds));
  }

  /** One of several shapes that differ in whether they are scalar, list or mapping. */
  static Shape either(Shape... options) {
    return new Either(List.of(options));
  }

  /** Whatever stands there. */
  static Shape anything() {
    return new Anything();
  }
}
