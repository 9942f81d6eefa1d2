package org.lscb.report.yaml.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.yaml.YamlNode;

/**
 * A mapping that fits its shape, so that what is read from it needs no further check. Asking for a
 * key that the shape does not declare is a programming error.
 */
public final class ShapedMapping {

  private final YamlNode.Scalar name;
  private final YamlNode.Mapping node;
  private final Shape shape;

  ShapedMapping(YamlNode.Scalar name, YamlNode.Mapping node, Shape shape) {
    this.name = name;
    this.node = node;
    this.shape = shape;
  }

  /** The key that it stands under in a mapping of names; empty for a file or a list's entry. */
  public String name() {
    return name.text();
  }

  /** Where its name stands; for a file or a list's entry, where it begins. */
  public Position position() {
    return name.position();
  }

  /** The mapping as read. */
  public YamlNode.Mapping node() {
    return node;
  }

  /** Whether a key stands in it. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** Where the value of a key stands; where this mapping stands when there is none. */
  public Position position(String key) {
    return node(key).map(YamlNode::position).orElse(position());
  }

  /** Where the value of each key stands, and each text of a list: key, a space and the text. */
  public Map<String, Position> positions() {
    Map<String, Position> positions = new HashMap<>();
    for (YamlNode.Entry entry : node.entries()) {
      String key = entry.key().text();
      positions.put(key, entry.value().position());
      if (entry.value() instanceof YamlNode.Sequence list) {
        list.entries().stream()
            .filter(YamlNode.Scalar.class::isInstance)
            .map(YamlNode.Scalar.class::cast)
            .forEach(one -> positions.putIfAbsent(key + " " + one.text(), one.position()));
      }
    }
    return positions;
  }

  /** The value of a key, as read. */
  public Optional<YamlNode> node(String key) {
    shapeOf(key);
    return node.get(key);
  }

  /** The scalar of a key; empty when there is none or when a list or mapping stands there. */
  public Optional<YamlNode.Scalar> scalar(String key) {
    return node(key).filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
  }

  /** The text of a required key. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> new IllegalStateException("no text: " + key));
  }

  /** The text of a key that may be missing. */
  public Optional<String> optionalText(String key) {
    return scalar(key).map(YamlNode.Scalar::text);
  }

  /** The whole number of a key. */
  public OptionalInt wholeNumber(String key) {
    return scalar(key)
        .map(scalar -> OptionalInt.of(Integer.parseInt(scalar.text())))
        .orElse(OptionalInt.empty());
  }

  /** Whether a key says {@code true}; false when it is missing. */
  public boolean flag(String key) {
    return flag(key, false);
  }

  /** What a key says, or the default when it is missing. */
  public boolean flag(String key, boolean otherwise) {
    return optionalText(key).map("true"::equals).orElse(otherwise);
  }

  /** The texts of a list, or the one text in its place; empty when the key is missing. */
  public List<String> list(String key) {
    return scalars(key).stream().map(YamlNode.Scalar::text).toList();
  }

  /** The scalars of a list, or the one scalar in its place. */
  public List<YamlNode.Scalar> scalars(String key) {
    return nodes(key).stream()
        .filter(YamlNode.Scalar.class::isInstance)
        .map(YamlNode.Scalar.class::cast)
        .toList();
  }

  /** The entries of a list, or the one value in its place, as read. */
  public List<YamlNode> nodes(String key) {
    return node(key)
        .map(value -> value instanceof YamlNode.Sequence list ? list.entries() : List.of(value))
        .orElse(List.of());
  }

  /** The mapping of a key; empty when there is none or when a scalar or list stands there. */
  public Optional<ShapedMapping> mapping(String key) {
    return node(key).flatMap(value -> shaped(entry(key), value, shapeOf(key)));
  }

  /** The mapping that stands as one entry of a list; empty when the entry is no mapping. */
  public Optional<ShapedMapping> mapping(String key, YamlNode entry) {
    return shaped(nameless(entry), entry, shapeOf(key));
  }

  /**
   * The mappings under a key: those of a list, those under a mapping of names, or the one mapping
   * in place of a list.
   */
  public List<ShapedMapping> mappings(String key) {
    Optional<YamlNode> value = node(key);
    if (value.isPresent() && shapeOf(key).at(value.get()) instanceof Shape.Named) {
      return mapping(key).map(ShapedMapping::mappings).orElse(List.of());
    }
    return nodes(key).stream().flatMap(entry -> mapping(key, entry).stream()).toList();
  }

  /** Of a mapping of names: those under which mappings stand. */
  public List<ShapedMapping> mappings() {
    return named().stream()
        .flatMap(one -> shaped(one.key(), one.value(), shapeOf(one.key().text())).stream())
        .toList();
  }

  /** The keys of the author's choice with their values, in the order of the file. */
  public List<YamlNode.Entry> named() {
    return node.entries().stream().filter(one -> isNamed(one.key().text())).toList();
  }

  private boolean isNamed(String key) {
    return !(shape instanceof Block block) || block.key(key).isEmpty();
  }

  private Shape shapeOf(String key) {
    return shape
        .under(key)
        .orElseThrow(() -> new IllegalArgumentException("the shape has no key " + key));
  }

  private YamlNode.Scalar entry(String key) {
    return node.entries().stream()
        .map(YamlNode.Entry::key)
        .filter(scalar -> scalar.text().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static YamlNode.Scalar nameless(YamlNode value) {
    return new YamlNode.Scalar(value.position(), "", false);
  }

  private static Optional<ShapedMapping> shaped(YamlNode.Scalar name, YamlNode value, Shape shape) {
    return value instanceof YamlNode.Mapping mapping
        ? Optional.of(new ShapedMapping(name, mapping, shape.at(value)))
        : Optional.empty();
  }
}
