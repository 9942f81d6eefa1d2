package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Address;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads a block's heading: {@code bookings by sector and booking}. */
final class HeadingReader {

  private static final Pattern HEADING = Pattern.compile("(\\S+)(?: by (\\S+(?: and \\S+)*))?");
  private static final String VALUES = "values";

  private final BlockContext context;

  HeadingReader(BlockContext context) {
    this.context = context;
  }

  /**
   * A heading, read.
   *
   * @param subject empty for {@code values}
   */
  record Heading(Optional<Subject> subject, List<Level> levels) {}

  /** The heading, or empty after a diagnostic. */
  Optional<Heading> read(Scalar key) {
    Matcher matcher = HEADING.matcher(key.text());
    if (!matcher.matches()) {
      context.diagnostics().report(Problem.BAD_HEADING, key.position(), key.text());
      context.markUnreadable(key.text().split("\\s")[0]);
      return Optional.empty();
    }
    Optional<Subject> subject = Optional.empty();
    if (!matcher.group(1).equals(VALUES)) {
      subject = subject(key, matcher.group(1));
      if (subject.isEmpty()) {
        return Optional.empty();
      }
    }
    List<Level> levels = new ArrayList<>();
    if (matcher.group(2) != null) {
      int offset = matcher.start(2);
      for (String name : matcher.group(2).split(" and ")) {
        Optional<Level> level = level(within(key, offset, name), name, subject);
        if (level.isEmpty()) {
          subject.ifPresent(context.datasets()::markUnreadable);
          return Optional.empty();
        }
        levels.add(level.get());
        offset += name.length() + " and ".length();
      }
    }
    return complete(key, subject, levels);
  }

  private Optional<Heading> complete(Scalar key, Optional<Subject> subject, List<Level> levels) {
    long measures = levels.stream().filter(one -> one.kind() == Level.Kind.MEASURE).count();
    boolean right = subject.isPresent() ? measures == 0 : measures == 1;
    if (!right || levels.stream().distinct().count() < levels.size()) {
      context.diagnostics().report(Problem.HEADING_LEVELS, key.position(), key.text());
      subject.ifPresentOrElse(
          context.datasets()::markUnreadable,
          () -> context.measures().values().forEach(context.datasets()::markUnreadable));
      return Optional.empty();
    }
    return Optional.of(new Heading(subject, levels));
  }

  private Optional<Subject> subject(Scalar key, String name) {
    MeasureDefinition measure = context.measures().get(name);
    if (measure != null) {
      return Optional.of(measure);
    }
    Optional<Subject> indicator =
        Address.parse(name)
            .flatMap(address -> context.names().find(context.chapter(), address))
            .filter(IndicatorDefinition.class::isInstance);
    if (indicator.isEmpty()) {
      context.markUnreadable(name);
      context.unknownMeasure(within(key, 0, name), name);
    }
    return indicator;
  }

  private Optional<Level> level(Position position, String name, Optional<Subject> subject) {
    for (Level.Kind kind : List.of(Level.Kind.MEASURE, Level.Kind.PERIOD, Level.Kind.AREA)) {
      if (kind.name().equalsIgnoreCase(name)) {
        return Optional.of(new Level(kind, Optional.empty()));
      }
    }
    Optional<Breakdown> breakdown = context.names().breakdown(context.chapter(), name);
    List<Breakdown> allowed =
        subject.map(context.names()::breakdowns).orElse(breakdown.map(List::of).orElse(List.of()));
    if (breakdown.isEmpty() || !allowed.contains(breakdown.get())) {
      TreeSet<String> right = new TreeSet<>(List.of("period", "area"));
      allowed.forEach(one -> right.add(one.id()));
      if (subject.filter(this::hasUnknownBreakdown).isPresent()) {
        return Optional.empty();
      }
      context
          .diagnostics()
          .report(
              Problem.UNKNOWN_LEVEL,
              position,
              allowed.stream()
                  .filter(one -> Nearest.to(name, right).filter(one.id()::equals).isPresent())
                  .flatMap(
                      one -> BlockContext.declared(Optional.of(one.position()), one.id()).stream())
                  .toList(),
              name,
              subject.map(Subject::id).orElse(VALUES),
              Nearest.advice(name, right));
      return Optional.empty();
    }
    return breakdown.map(one -> new Level(Level.Kind.BREAKDOWN, Optional.of(one)));
  }

  /** Then the definition is told to be wrong, and this heading may well be right. */
  private boolean hasUnknownBreakdown(Subject subject) {
    return subject instanceof MeasureDefinition measure
        && measure.by().stream()
            .anyMatch(one -> context.names().breakdown(measure.chapter(), one).isEmpty());
  }

  private static Position within(Scalar key, int offset, String word) {
    Position start = key.position();
    return new Position(
        start.file(), start.line(), start.column() + offset, Math.max(1, word.length()));
  }
}
