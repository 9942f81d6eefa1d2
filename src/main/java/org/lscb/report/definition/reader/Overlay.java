package org.lscb.report.definition.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;

/** Lays a board's definition over a built-in one, key by key. */
public final class Overlay {

  /** What makes sense only as a whole is replaced as a whole. */
  private static final Set<String> WHOLE = Set.of("rows", "columns");

  /** A board adds to what must be true; it takes nothing away. */
  private static final String ADDED = "checks";

  private Overlay() {}

  /** The lower mapping with the upper one's keys added or put in place of its own. */
  public static Mapping merge(Mapping lower, Mapping upper) {
    List<Entry> merged = new ArrayList<>();
    for (Entry entry : lower.entries()) {
      String key = entry.key().text();
      Optional<YamlNode> over = upper.get(key);
      if (over.isEmpty()) {
        merged.add(entry);
      } else if (!WHOLE.contains(key)
          && entry.value() instanceof Mapping below
          && over.get() instanceof Mapping above) {
        merged.add(new Entry(entry.key(), merge(below, above)));
      } else if (key.equals(ADDED)) {
        merged.add(new Entry(entry.key(), both(entry.value(), over.get())));
      } else {
        merged.add(upperEntry(upper, key));
      }
    }
    for (Entry entry : upper.entries()) {
      if (lower.get(entry.key().text()).isEmpty()) {
        merged.add(entry);
      }
    }
    return new Mapping(upper.position(), merged);
  }

  private static YamlNode both(YamlNode lower, YamlNode upper) {
    List<YamlNode> entries = new ArrayList<>(entries(lower));
    entries.addAll(entries(upper));
    return new YamlNode.Sequence(upper.position(), entries, false);
  }

  private static List<YamlNode> entries(YamlNode node) {
    return node instanceof YamlNode.Sequence list ? list.entries() : List.of(node);
  }

  private static Entry upperEntry(Mapping upper, String key) {
    return upper.entries().stream()
        .filter(one -> one.key().text().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
