package org.lscb.report.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.diagnostic.Position;

/**
 * A file's nodes with their places, as bytes: to read them back takes a hundredth of the time that
 * the file takes. Only for what comes with the program, which was found right when it was built.
 */
public final class ParsedFile {

  private enum Kind {
    PLAIN,
    QUOTED,
    LIST,
    FLOW_LIST,
    MAPPING
  }

  private static final Kind[] KINDS = Kind.values();

  private final String file;
  private final byte[] bytes;
  private int at;

  private ParsedFile(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** The bytes of a file's nodes. */
  public static byte[] write(YamlNode.Mapping root) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(root, out);
    return out.toByteArray();
  }

  /**
   * What was written.
   *
   * @param file its path, as in positions
   */
  public static YamlNode.Mapping read(String file, byte[] bytes) {
    return (YamlNode.Mapping) new ParsedFile(file, bytes).node();
  }

  private static void write(YamlNode node, ByteArrayOutputStream out) {
    if (node instanceof YamlNode.Scalar scalar) {
      begin(scalar.quoted() ? Kind.QUOTED : Kind.PLAIN, scalar, out);
      byte[] text = scalar.text().getBytes(StandardCharsets.UTF_8);
      number(text.length, out);
      out.writeBytes(text);
    } else if (node instanceof YamlNode.Sequence list) {
      begin(list.flow() ? Kind.FLOW_LIST : Kind.LIST, list, out);
      number(list.entries().size(), out);
      list.entries().forEach(one -> write(one, out));
    } else if (node instanceof YamlNode.Mapping mapping) {
      begin(Kind.MAPPING, mapping, out);
      number(mapping.entries().size(), out);
      for (YamlNode.Entry one : mapping.entries()) {
        write(one.key(), out);
        write(one.value(), out);
      }
    }
  }

  private static void begin(Kind kind, YamlNode node, ByteArrayOutputStream out) {
    out.write(kind.ordinal());
    number(node.position().line(), out);
    number(node.position().column(), out);
    number(node.position().length(), out);
  }

  /** Seven bits a byte; the highest one says that more follow. */
  private static void number(int number, ByteArrayOutputStream out) {
    int rest = number;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private YamlNode node() {
    Kind kind = KINDS[bytes[at++]];
    Position position = new Position(file, number(), number(), number());
    int size = number();
    return switch (kind) {
      case PLAIN, QUOTED -> new YamlNode.Scalar(position, text(size), kind == Kind.QUOTED);
      case LIST, FLOW_LIST ->
          new YamlNode.Sequence(position, entries(size), kind == Kind.FLOW_LIST);
      case MAPPING -> {
        List<YamlNode.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          entries.add(new YamlNode.Entry((YamlNode.Scalar) node(), node()));
        }
        yield new YamlNode.Mapping(position, entries);
      }
    };
  }

  private List<YamlNode> entries(int size) {
    List<YamlNode> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(node());
    }
    return entries;
  }

  private String text(int size) {
    at += size;
    return new String(bytes, at - size, size, StandardCharsets.UTF_8);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
