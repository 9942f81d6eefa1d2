package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Reads one block of a dataset file into observations and remarks. */
final class BlockReader {

  static final Set<String> BODY = Set.of("period", "area", "note", "columns", "remarks", "table");

  private final BlockContext context;
  private final LevelReader levelReader;
  private final CellReader cells;

  BlockReader(BlockContext context) {
    this.context = context;
    this.levelReader = new LevelReader(context);
    this.cells = new CellReader(context);
  }

  void read(Entry entry, Place header) {
    Optional<HeadingReader.Heading> heading = new HeadingReader(context).read(entry.key());
    if (heading.isEmpty()) {
      return;
    }
    Place place = heading.get().subject().map(header::of).orElse(header);
    Optional<Place> fixed =
        entry.value() instanceof Mapping body ? fixed(body, place) : Optional.of(place);
    if (fixed.isPresent()) {
      block(entry, fixed.get(), heading.get().levels());
    } else {
      // What else is wrong in the block is told, but its values stand nowhere.
      place.subject().ifPresent(context.datasets()::markUnreadable);
      Place nowhere = place.at(Period.notStated()).in(context.definition().board().home().id());
      new BlockReader(context.keepingNothing()).block(entry, nowhere, heading.get().levels());
    }
  }

  private void block(Entry entry, Place place, List<Level> levels) {
    if (levels.isEmpty()) {
      // A value, or a body that fixes period and area around one.
      cells.read(entry.key(), entry.value(), place, Optional.empty());
    } else if (entry.value() instanceof Mapping body) {
      body(entry.key(), body, place, levels);
    } else {
      unreadable(entry.key(), place.subject(), levels.get(0));
    }
  }

  private void empty(Scalar heading, Mapping body, Optional<Subject> subject, Level level) {
    if (body.get("table").orElse(null) instanceof Scalar table) {
      subject.ifPresent(context.datasets()::markUnreadable);
      context.diagnostics().report(Misfit.NOT_IMPORTED, table.position(), table.text());
    } else {
      unreadable(heading, subject, level);
    }
  }

  private void unreadable(Scalar key, Optional<Subject> subject, Level level) {
    subject.ifPresent(context.datasets()::markUnreadable);
    context
        .diagnostics()
        .report(Problem.BLOCK_NEEDS_KEYS, key.position(), key.text(), level.name());
  }

  /** The place with what the body fixes; empty after a diagnostic. */
  private Optional<Place> fixed(Mapping body, Place place) {
    Optional<Place> fixed = Optional.of(place);
    Optional<YamlNode> period = body.get("period");
    if (period.isPresent()) {
      Optional<Period> at = single("period", period.get()).flatMap(context::period);
      fixed = fixed.flatMap(one -> at.map(one::at));
    }
    Optional<YamlNode> area = body.get("area");
    if (area.isPresent()) {
      Optional<String> in = single("area", area.get()).flatMap(context::area);
      fixed = fixed.flatMap(one -> in.map(one::in));
    }
    return fixed;
  }

  private Optional<Scalar> single(String key, YamlNode node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    context.diagnostics().report(Problem.ONE_VALUE, node.position(), key);
    return Optional.empty();
  }

  private void complete(boolean complete, Place place) {
    if (!complete) {
      place.subject().ifPresent(context.datasets()::markUnreadable);
    }
  }

  private void body(Scalar heading, Mapping body, Place place, List<Level> levels) {
    Optional<String> note = body.get("note").flatMap(one -> single("note", one)).map(Scalar::text);
    Optional<Columns> columns = Optional.empty();
    if (body.get("columns").isPresent()) {
      columns = new ColumnsReader(levelReader, context).read(body.get("columns").get(), levels);
      if (columns.isEmpty()) {
        place.subject().ifPresent(context.datasets()::markUnreadable);
        return;
      }
    }
    int across = columns.map(Columns::depth).orElse(0);
    List<Level> rows = levels.subList(0, levels.size() - across);
    List<Entry> entries =
        body.entries().stream().filter(one -> !BODY.contains(one.key().text())).toList();
    if (entries.isEmpty() && body.get("remarks").isEmpty()) {
      empty(heading, body, place.subject(), rows.get(0));
    }
    rows(entries, place, rows, columns, note);
    complete(levelReader.complete(body, entries, rows, columns), place);
    if (body.get("remarks").orElse(null) instanceof Mapping remarks) {
      remarks(remarks.entries(), place, levels);
    } else if (body.get("remarks").isPresent()) {
      context
          .diagnostics()
          .report(Problem.BAD_REMARK, body.get("remarks").get().position(), "remarks");
    }
  }

  private void rows(
      List<Entry> entries,
      Place place,
      List<Level> levels,
      Optional<Columns> columns,
      Optional<String> note) {
    if (levels.isEmpty()) {
      return;
    }
    Level level = levels.get(0);
    List<Level> rest = levels.subList(1, levels.size());
    Map<Place, Scalar> seen = new HashMap<>();
    for (Entry entry : entries) {
      Optional<Place> at = levelReader.place(level, entry.key(), place);
      Scalar earlier = at.map(one -> seen.putIfAbsent(one, entry.key())).orElse(null);
      if (earlier != null) {
        context.twice(entry.key(), earlier);
      }
      if (at.isEmpty() || earlier != null) {
        place.subject().ifPresent(context.datasets()::markUnreadable);
      } else if (!rest.isEmpty()) {
        if (entry.value() instanceof Mapping deeper) {
          rows(deeper.entries(), at.get(), rest, columns, note);
          complete(levelReader.complete(deeper, deeper.entries(), rest, columns), at.get());
        } else {
          unreadable(entry.key(), at.get().subject(), rest.get(0));
        }
      } else if (columns.isPresent()) {
        row(entry, at.get(), columns.get(), note);
      } else {
        cells.read(entry.key(), entry.value(), at.get(), note);
      }
    }
  }

  private void row(Entry entry, Place place, Columns columns, Optional<String> note) {
    List<YamlNode> values =
        entry.value() instanceof Sequence sequence ? sequence.entries() : List.of(entry.value());
    if (values.size() != columns.keys().size()) {
      place.subject().ifPresent(context.datasets()::markUnreadable);
      context
          .diagnostics()
          .report(
              Problem.ROW_LENGTH,
              entry.key().position(),
              entry.key().text(),
              values.size(),
              columns.keys().size());
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      Optional<Place> at = columns.place(i, levelReader, place);
      if (at.isPresent()) {
        cells.read(entry.key(), values.get(i), at.get(), note);
      }
    }
  }

  private void remarks(List<Entry> entries, Place place, List<Level> levels) {
    for (Entry entry : entries) {
      if (levels.isEmpty()) {
        return;
      }
      List<Level> rest = new ArrayList<>(levels.subList(1, levels.size()));
      Optional<Place> at = levelReader.place(levels.get(0), entry.key(), place);
      if (at.isPresent() && entry.value() instanceof Mapping deeper) {
        if (rest.isEmpty() || cells.isRemark(deeper)) {
          cells.remarkAlone(entry.key(), deeper, at.get());
        } else {
          remarks(deeper.entries(), at.get(), rest);
        }
      } else if (at.isPresent()) {
        context
            .diagnostics()
            .report(Problem.BAD_REMARK, entry.key().position(), entry.key().text());
      }
    }
  }
}
