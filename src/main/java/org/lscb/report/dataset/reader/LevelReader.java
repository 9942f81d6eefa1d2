package org.lscb.report.dataset.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Resolves the keys of one depth of a block. */
final class LevelReader {

  private static final Set<String> RESERVED =
      Set.of("source", "value", "stated", "because", "status");
  private static final String CAPITAL =
      "begin the name with a capital letter: the word alone has a meaning of its own";

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
            context.awaited(),
            context.datasets(),
            new Diagnostics());
    return new LevelReader(quiet).place(level, key, outer);
  }

  private Optional<Place> measure(Scalar key, Place outer) {
    if (!context.measures().containsKey(key.text())) {
      context.markUnreadable(key.text());
      context.unknownMeasure(key.position(), key.text());
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
      if (RESERVED.contains(text)) {
        context
            .diagnostics()
            .report(Problem.UNKNOWN_MEMBER, key.position(), text, breakdown.id(), CAPITAL);
        return Optional.empty();
      }
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
              BlockContext.declared(
                  Nearest.to(text, ids).map(breakdown.places()::of),
                  Nearest.to(text, ids).orElse("")),
              text,
              breakdown.id(),
              Nearest.advice(text, ids));
      return Optional.empty();
    }
    return Optional.of(outer.member(breakdown.id(), text));
  }

  private static Set<String> ids(Breakdown breakdown) {
    return breakdown.members().stream()
        .map(Breakdown.Member::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Reports members of closed breakdowns that are not written: nothing may be left to guess.
   *
   * @return whether all are written
   */
  boolean complete(
      Mapping body, List<Entry> entries, List<Level> levels, Optional<Columns> columns) {
    boolean complete = true;
    if (!levels.isEmpty() && !entries.isEmpty()) {
      List<Scalar> keys = entries.stream().map(Entry::key).toList();
      complete = complete(levels.get(0), keys, body.position());
    }
    if (columns.isPresent() && body.get("columns").isPresent()) {
      Position position = body.get("columns").get().position();
      List<Level> across = columns.get().levels();
      for (int depth = 0; depth < across.size(); depth++) {
        for (List<Scalar> keys : columns.get().siblings(depth)) {
          complete &= complete(across.get(depth), keys, position);
        }
      }
    }
    return complete;
  }

  private boolean complete(Level level, List<Scalar> keys, Position position) {
    if (level.kind() != Level.Kind.BREAKDOWN || level.breakdown().orElseThrow().open()) {
      return true;
    }
    Set<String> known = ids(level.breakdown().get());
    known.add(Breakdown.TOTAL);
    if (keys.stream().anyMatch(key -> !known.contains(key.text()))) {
      // The one that is missing is probably the one that was written wrong, and told.
      return false;
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
    if (missing.isEmpty() || onlyTotal) {
      return true;
    }
    context
        .diagnostics()
        .report(
            Problem.MEMBER_MISSING,
            position,
            level.breakdown().get().id(),
            String.join(", ", missing));
    return false;
  }
}
