package org.lscb.report.dataset.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Resolves the keys of one depth of a block. */
final class LevelReader {

  private final BlockContext context;

  LevelReader(BlockContext context) {
    this.context = context;
  }

  /** The place that a key leads to, or empty after a diagnostic. */
  Optional<Place> place(Level level, Scalar key, Place outer) {
    return switch (level.kind()) {
      case PERIOD -> context.period(key).map(outer::at);
      case AREA -> context.area(key).map(outer::in);
      case MEASURE -> measure(key, outer);
      case BREAKDOWN -> member(level.breakdown().orElseThrow(), key, outer);
    };
  }

  /** As {@link #place}, for a key that has been reported already if it is wrong. */
  Optional<Place> placeQuietly(Level level, Scalar key, Place outer) {
    BlockContext quiet =
        new BlockContext(
            context.definition(),
            context.names(),
            context.chapter(),
            context.measures(),
            context.source(),
            context.datasets(),
            new Diagnostics());
    return new LevelReader(quiet).place(level, key, outer);
  }

  private Optional<Place> measure(Scalar key, Place outer) {
    if (!context.measures().containsKey(key.text())) {
      context
          .diagnostics()
          .report(
              Problem.UNKNOWN_MEASURE,
              key.position(),
              key.text(),
              DatasetReader.nearest(key.text(), context.measures().keySet()));
      return Optional.empty();
    }
    return Optional.of(outer.of(context.measures().get(key.text())));
  }

  private Optional<Place> member(Breakdown breakdown, Scalar key, Place outer) {
    String text = key.text();
    if (text.equals(Breakdown.TOTAL)) {
      return Optional.of(outer);
    }
    if (breakdown.open()) {
      String id = Slug.of(text);
      if (id.isEmpty()) {
        context.diagnostics().report(Problem.EMPTY_MEMBER, key.position(), breakdown.id());
        return Optional.empty();
      }
      context.datasets().addOpenMember(breakdown, id, text);
      return Optional.of(outer.member(breakdown.id(), id));
    }
    if (breakdown.member(text).isEmpty()) {
      Set<String> ids = ids(breakdown);
      ids.add(Breakdown.TOTAL);
      context
          .diagnostics()
          .report(
              Problem.UNKNOWN_MEMBER,
              key.position(),
              text,
              breakdown.id(),
              DatasetReader.nearest(text, ids));
      return Optional.empty();
    }
    return Optional.of(outer.member(breakdown.id(), text));
  }

  private static Set<String> ids(Breakdown breakdown) {
    return breakdown.members().stream()
        .map(Breakdown.Member::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reports members of closed breakdowns that are not written: nothing may be left to guess. */
  void complete(Mapping body, List<Entry> entries, List<Level> levels, Optional<Columns> columns) {
    if (!levels.isEmpty() && !entries.isEmpty()) {
      List<Scalar> keys = entries.stream().map(Entry::key).toList();
      complete(levels.get(0), keys, body.position());
    }
    if (columns.isPresent() && body.get("columns").isPresent()) {
      for (int i = 0; i < columns.get().depth(); i++) {
        int depth = i;
        List<Scalar> keys = columns.get().keys().stream().map(one -> one.get(depth)).toList();
        complete(columns.get().levels().get(i), keys, body.get("columns").get().position());
      }
    }
  }

  private void complete(
      Level level, List<Scalar> keys, org.lscb.report.diagnostic.Position position) {
    if (level.kind() != Level.Kind.BREAKDOWN || level.breakdown().orElseThrow().open()) {
      return;
    }
    Set<String> missing = new TreeSet<>();
    for (Breakdown.Member member : level.breakdown().get().members()) {
      // A subtotal follows from its parts.
      if (member.parts().isEmpty()) {
        missing.add(member.id());
      }
    }
    keys.forEach(key -> missing.remove(key.text()));
    boolean onlyTotal = keys.stream().allMatch(key -> key.text().equals(Breakdown.TOTAL));
    if (!missing.isEmpty() && !onlyTotal) {
      context
          .diagnostics()
          .report(
              Problem.MEMBER_MISSING,
              position,
              level.breakdown().get().id(),
              String.join(", ", missing));
    }
  }
}
