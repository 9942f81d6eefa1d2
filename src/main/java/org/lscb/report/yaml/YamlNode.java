package org.lscb.report.yaml;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/** A node of a YAML file. Every scalar is text until its definition types it. */
public sealed interface YamlNode {

  /** Where it begins; for a map or list, where its first key or entry begins. */
  Position position();

  /**
   * A scalar, as written.
   *
   * @param position of the text, of its length in the file
   * @param text without quotes
   * @param quoted whether it stood in quotes or in a block ({@code |}, {@code >})
   */
  record Scalar(Position position, String text, boolean quoted) implements YamlNode {}

  /**
   * A list.
   *
   * @param flow whether it was written in brackets
   */
  record Sequence(Position position, List<YamlNode> entries, boolean flow) implements YamlNode {

    /** Copies the entries. */
    public Sequence {
      entries = List.copyOf(entries);
    }
  }

  /** A mapping, in the order of the file, without duplicate keys. */
  record Mapping(Position position, List<Entry> entries) implements YamlNode {

    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
      for (Entry one : entries) {
        if (one.key().text().equals(key)) {
          return Optional.of(one.value());
        }
      }
      return Optional.empty();
    }
  }

  /** A key and its value; a key without a value has an empty unquoted scalar. */
  record Entry(Scalar key, YamlNode value) {}
}
