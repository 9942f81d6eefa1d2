package org.lscb.report.indicator.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.AddressAdvice;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/** Turns the items of one table or figure into lines. */
final class LineExpander {

  private final String chapter;
  private final AddressResolver resolver;
  private final LevelMembers levels;
  private final Aspects aspects;
  private final Diagnostics diagnostics;

  LineExpander(
      String chapter,
      AddressResolver resolver,
      LevelMembers levels,
      Aspects aspects,
      Diagnostics diagnostics) {
    this.chapter = chapter;
    this.resolver = resolver;
    this.levels = levels;
    this.aspects = aspects;
    this.diagnostics = diagnostics;
  }

  /** What an item shows, with the members that its address fixes. */
  Optional<Line> shown(String address, Position position) {
    Optional<Address> parsed = Address.parse(address);
    if (parsed.isEmpty()) {
      diagnostics.report(Problem.BAD_ADDRESS, position, address, AddressAdvice.of(address));
      return Optional.empty();
    }
    Optional<Subject> subject = resolver.subject(chapter, parsed.get(), position);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Line line =
        new Line(
            Line.Kind.BODY,
            subject.get().id(),
            subject.get().label(),
            subject,
            Map.of(),
            parsed.get().period(),
            Optional.empty(),
            Aspect.ITSELF,
            Optional.empty());
    for (Address.Member member : parsed.get().members()) {
      line = fix(line, member.toString(), position);
    }
    return Optional.of(line);
  }

  List<Line> expand(LineItem item, Collection<Subject> subjects) {
    if (item.heading().isPresent()) {
      return List.of(Line.heading(item.heading().get()));
    }
    Line base =
        new Line(
            Line.Kind.BODY,
            "",
            item.label().orElseGet(() -> label(item.aspect())),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            item.aspect(),
            item.comment());
    if (item.show().isPresent()) {
      Optional<Line> shown = shown(item.show().get(), item.places().of("show"));
      if (shown.isEmpty()) {
        return List.of();
      }
      base = merge(base, shown.get());
    }
    Optional<Subject> subject = base.show().or(() -> subjects.stream().findFirst());
    if (!aspects.checked(item.aspect(), subject, item.places())) {
      return List.of();
    }
    levels.check(item.only(), item.by(), item.places());
    for (String at : item.at()) {
      base = fix(base, at, item.places().of("at", at));
    }
    List<Line> lines =
        new ArrayList<>(item.by().isEmpty() ? alone(item, base) : by(item, base, subjects));
    Line whole = base;
    item.total().ifPresent(level -> lines.add(total(item, level, whole)));
    return lines;
  }

  /** An item that only asks for a total is that total, not a line above it as well. */
  private static List<Line> alone(LineItem item, Line base) {
    return item.total().isPresent() ? List.of() : List.of(base);
  }

  private String label(Aspect aspect) {
    if (aspect instanceof Aspect.Change) {
      return "Change";
    }
    if (aspect instanceof Aspect.Interval interval) {
      return Aspect.word(interval.confidence()) + " interval";
    }
    return aspect instanceof Aspect.Against against ? levels.comparedWith(against.other()) : "";
  }

  private static Line total(LineItem item, String level, Line base) {
    // Beside members, who have names of their own, what is written can only name the total.
    String label = item.by().isEmpty() ? base.label() : item.label().orElse("");
    return new Line(
        Line.Kind.TOTAL,
        Area.TOTAL_ID,
        label.isEmpty() ? "Total" : label,
        base.show(),
        base.members(),
        base.period(),
        level.equals(LineItem.AREA) ? Optional.of(Area.TOTAL_ID) : base.area(),
        base.aspect(),
        base.comment());
  }

  private List<Line> by(LineItem item, Line base, Collection<Subject> subjects) {
    List<Line> lines = new ArrayList<>();
    String outer = item.by().get(0);
    List<LevelMembers.Member> outers = members(item, outer, subjects);
    for (LevelMembers.Member member : outers) {
      Line line = at(base, outer, member);
      if (item.by().size() == 1) {
        lines.add(levels.isSubtotal(outer, member, outers) ? line.asSubtotal() : line);
        continue;
      }
      lines.add(Line.heading(member.label()));
      String inner = item.by().get(1);
      List<LevelMembers.Member> inners = members(item, inner, subjects);
      for (LevelMembers.Member deeper : inners) {
        Line deepest = at(line, inner, deeper);
        lines.add(levels.isSubtotal(inner, deeper, inners) ? deepest.asSubtotal() : deepest);
      }
    }
    return lines;
  }

  private List<LevelMembers.Member> members(
      LineItem item, String level, Collection<Subject> subjects) {
    return levels.of(level, item.only(), subjects, item.places().of("by", level));
  }

  /** The line at one member of a level. */
  Line at(Line base, String level, LevelMembers.Member member) {
    Map<String, String> members = new TreeMap<>(base.members());
    Optional<Period> period = base.period();
    Optional<String> area = base.area();
    switch (level) {
      case LineItem.PERIOD -> period = PeriodText.parse(member.id());
      case LineItem.AREA -> area = Optional.of(member.id());
      default -> members.put(level, member.id());
    }
    return new Line(
        base.kind(),
        member.id(),
        member.label(),
        base.show(),
        members,
        period,
        area,
        base.aspect(),
        base.comment());
  }

  private Line fix(Line line, String at, Position position) {
    Optional<Period> period = PeriodText.parse(at);
    if (period.isPresent()) {
      return new Line(
          line.kind(),
          line.id(),
          line.label(),
          line.show(),
          line.members(),
          period,
          line.area(),
          line.aspect(),
          line.comment());
    }
    Optional<LevelMembers.Fixed> fixed = levels.fixed(at, line.show());
    if (fixed.isEmpty()) {
      diagnostics.report(Problem.UNKNOWN_LINE_MEMBER, position, at);
      return line;
    }
    Map<String, String> members = new TreeMap<>(line.members());
    fixed.get().breakdown().ifPresent(one -> members.put(one, fixed.get().member()));
    Optional<String> area =
        fixed.get().breakdown().isPresent() ? line.area() : Optional.of(fixed.get().member());
    return new Line(
        line.kind(),
        line.id(),
        line.label(),
        line.show(),
        members,
        line.period(),
        area,
        line.aspect(),
        line.comment());
  }

  private static Line merge(Line base, Line shown) {
    String label = base.label().isEmpty() ? shown.label() : base.label();
    return new Line(
        base.kind(),
        shown.id(),
        label,
        shown.show(),
        shown.members(),
        shown.period(),
        shown.area(),
        base.aspect(),
        base.comment());
  }

  /** Where both sides show something, what is computed from the other; else nothing can stand. */
  private static Optional<Subject> shown(Optional<Subject> row, Optional<Subject> column) {
    if (!differ(row, column)) {
      return row.or(() -> column);
    }
    if (isComputedFrom(row.get(), column.get())) {
      return row;
    }
    return isComputedFrom(column.get(), row.get()) ? column : Optional.empty();
  }

  private static boolean isComputedFrom(Subject one, Subject other) {
    return one instanceof IndicatorDefinition indicator
        && Address.parse(indicator.of().address())
            .filter(of -> of.name().equals(other.id()))
            .filter(of -> of.chapter().orElse(one.chapter()).equals(other.chapter()))
            .isPresent();
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** The place where two lines cross; empty where nothing can stand. */
  Optional<Coordinate> crossing(Line row, Line column, Recorded recorded, String home) {
    Optional<Subject> subject = shown(row.show(), column.show());
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> members = new TreeMap<>(row.members());
    for (var one : column.members().entrySet()) {
      String earlier = members.putIfAbsent(one.getKey(), one.getValue());
      if (earlier != null && !earlier.equals(one.getValue())) {
        return Optional.empty();
      }
    }
    if (!levels.canBeGivenBy(subject.get(), members.keySet())) {
      return Optional.empty();
    }
    if (differ(row.area(), column.area()) || differ(row.period(), column.period())) {
      return Optional.empty();
    }
    String area = row.area().or(column::area).orElse(home);
    Period period =
        row.period()
            .or(column::period)
            .or(() -> recorded.latest(subject.get(), area, members))
            .orElseGet(Period::notStated);
    return Optional.of(new Coordinate(subject.get(), area, period, new TreeMap<>(members)));
  }
}
