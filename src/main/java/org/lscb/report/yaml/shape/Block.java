package org.lscb.report.yaml.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.yaml.YamlNode;

/**
 * A mapping with keys of fixed names. Each method returns a larger block; none changes one.
 *
 * @param noun what it is, without article, for messages
 * @param keys in the order of the documentation
 * @param others what further keys of the author's choice may stand beside them
 * @param exclusives keys of which only one may stand
 */
public record Block(
    String noun, List<Key> keys, Optional<Others> others, List<Exclusive> exclusives)
    implements Shape {

  /** Copies the lists. */
  public Block {
    keys = List.copyOf(keys);
    exclusives = List.copyOf(exclusives);
  }

  /**
   * One key.
   *
   * @param description one sentence, shown by editors
   */
  public record Key(String name, Shape shape, boolean required, String description) {}

  /**
   * Keys of the author's choice.
   *
   * @param name of what form such a key is
   * @param value what stands under it
   * @param description one sentence, shown by editors
   */
  public record Others(Word name, Shape value, String description) {}

  /**
   * Keys that exclude one another.
   *
   * @param needed whether one of them must stand
   */
  public record Exclusive(List<String> names, boolean needed) {
    /** Copies the names. */
    public Exclusive {
      names = List.copyOf(names);
    }
  }

  static Block empty(String noun) {
    return new Block(noun, List.of(), Optional.empty(), List.of());
  }

  /** With a key that must stand. */
  public Block required(String name, Shape shape, String description) {
    return with(new Key(name, shape, true, description));
  }

  /** With a key that may stand. */
  public Block optional(String name, Shape shape, String description) {
    return with(new Key(name, shape, false, description));
  }

  /** With all keys of another block, after its own. */
  public Block and(Block more) {
    Block sum = this;
    for (Key key : more.keys) {
      sum = sum.with(key);
    }
    List<Exclusive> both = new ArrayList<>(exclusives);
    both.addAll(more.exclusives);
    return new Block(noun, sum.keys, others.or(more::others), both);
  }

  /** With further keys of the author's choice. */
  public Block others(Word name, Shape value, String description) {
    return new Block(noun, keys, Optional.of(new Others(name, value, description)), exclusives);
  }

  /** Of these keys, which are declared as optional, one and only one must stand. */
  public Block exactlyOneOf(String... names) {
    return exclusive(new Exclusive(List.of(names), true));
  }

  /** Of these keys, which are declared as optional, one at most may stand. */
  public Block atMostOneOf(String... names) {
    return exclusive(new Exclusive(List.of(names), false));
  }

  /** A declared key. */
  public Optional<Key> key(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The names of the declared keys. */
  public List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  @Override
  public Optional<Shape> under(String key) {
    return key(key).map(Key::shape).or(() -> others.map(Others::value));
  }

  /** The key that tells this kind from others of {@link Shape.Kinds}. */
  String ownKey() {
    return keys.get(0).name();
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

  private Block exclusive(Exclusive one) {
    for (String name : one.names()) {
      if (key(name).filter(key -> !key.required()).isEmpty()) {
        throw new IllegalArgumentException("not declared as optional: " + name);
      }
    }
    List<Exclusive> longer = new ArrayList<>(exclusives);
    longer.add(one);
    return new Block(noun, keys, others, longer);
  }

  private Block with(Key key) {
    if (key(key.name()).isPresent()) {
      throw new IllegalArgumentException("declared twice: " + key.name());
    }
    List<Key> longer = new ArrayList<>(keys);
    longer.add(key);
    return new Block(noun, longer, others, exclusives);
  }
}
