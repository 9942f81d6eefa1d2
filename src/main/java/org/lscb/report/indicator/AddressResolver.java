package org.lscb.report.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.AddressAdvice;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;

/**
 * Leads from an address as people write it to a place. What is not mentioned stands at its total,
 * area at the board, period at the latest recorded.
 */
public final class AddressResolver {

  private final BoardDefinition board;
  private final Names names;
  private final Datasets datasets;
  private final Recorded recorded;
  private final Diagnostics diagnostics;

  private AddressResolver(AddressResolver other, Diagnostics diagnostics) {
    this.board = other.board;
    this.names = other.names;
    this.datasets = other.datasets;
    this.recorded = other.recorded;
    this.diagnostics = diagnostics;
  }

  /** The same resolver, reporting into another collection. */
  public AddressResolver reportingTo(Diagnostics others) {
    return new AddressResolver(this, others);
  }

  /** Resolves against a report's names and data. */
  public AddressResolver(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Recorded recorded,
      Diagnostics diagnostics) {
    this.board = definition.board();
    this.names = names;
    this.datasets = datasets;
    this.recorded = recorded;
    this.diagnostics = diagnostics;
  }

  /**
   * The place that an address means, or empty after a diagnostic.
   *
   * @param chapter where the address is written
   */
  public Optional<Coordinate> resolve(String chapter, String text, Position position) {
    Optional<Address> address = Address.parse(text);
    if (address.isEmpty()) {
      diagnostics.report(Problem.BAD_ADDRESS, position, text, AddressAdvice.of(text));
      return Optional.empty();
    }
    Optional<Subject> subject = subject(chapter, address.get(), position);
    return subject.flatMap(one -> place(one, address.get(), position));
  }

  /** The measure or indicator that an address names, or empty after a diagnostic. */
  public Optional<Subject> subject(String chapter, Address address, Position position) {
    List<Subject> candidates = names.candidates(chapter, address);
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    if (candidates.isEmpty()) {
      boolean told = diagnostics.keeps(Problem.UNKNOWN_NAME, position);
      diagnostics.report(
          Problem.UNKNOWN_NAME,
          position,
          told ? declared(address.name()) : List.of(),
          address.name(),
          told ? Nearest.advice(address.name(), names.all()) : "");
    } else {
      diagnostics.report(
          Problem.AMBIGUOUS_NAME,
          position,
          address.name(),
          String.join(", ", candidates.stream().map(Subject::key).toList()));
    }
    return Optional.empty();
  }

  private Optional<Coordinate> place(Subject subject, Address address, Position position) {
    String area = board.home().id();
    Map<String, String> members = new TreeMap<>();
    for (Address.Member member : address.members()) {
      Optional<Area> named =
          member.breakdown().isEmpty() ? board.area(member.id()) : areaOf(member);
      Optional<String> breakdown = breakdown(subject, member);
      if (breakdown.isPresent() && members.containsKey(breakdown.get())) {
        diagnostics.report(
            Problem.BAD_ADDRESS, position, address, AddressAdvice.of(address.toString()));
        return Optional.empty();
      }
      if (namesTotal(subject, member)) {
        continue;
      }
      if (breakdown.isPresent()) {
        members.put(breakdown.get(), member.id());
      } else if (named.isPresent()) {
        area = named.get().id();
      } else {
        unknownMember(subject, member, position);
        return Optional.empty();
      }
    }
    Optional<Period> period = address.period();
    if (period.isEmpty()) {
      period = recorded.latest(subject, area, members);
    }
    if (period.isEmpty()) {
      if (!recorded.incomplete(subject)) {
        List<Diagnostic.Related> near =
            diagnostics.keeps(Problem.NOT_RECORDED, position)
                ? new Neighbours(datasets, recorded).of(subject, members)
                : List.of();
        diagnostics.report(Problem.NOT_RECORDED, position, near, address);
      }
      return Optional.empty();
    }
    return Optional.of(new Coordinate(subject, area, period.get(), new TreeMap<>(members)));
  }

  /** Where the name stands that was probably meant. */
  private List<Diagnostic.Related> declared(String wrong) {
    return Nearest.to(wrong, names.all()).stream()
        .flatMap(one -> names.called(one).stream())
        .map(one -> new Diagnostic.Related(one.position(), "\"" + one.id() + "\" is declared here"))
        .toList();
  }

  /** Where the member stands that was probably meant: declared, or in the data. */
  private List<Diagnostic.Related> nearest(Subject subject, Address.Member member) {
    Neighbours neighbours = new Neighbours(datasets, recorded);
    return names.breakdowns(subject).stream()
        .flatMap(
            one ->
                one.open()
                    ? neighbours.of(subject, Map.of(one.id(), member.id())).stream()
                    : declared(one, member.id()))
        .limit(1)
        .toList();
  }

  private static Stream<Diagnostic.Related> declared(Breakdown breakdown, String member) {
    return Nearest.to(member, breakdown.members().stream().map(Breakdown.Member::id).toList())
        .map(
            one ->
                new Diagnostic.Related(
                    breakdown.places().of(one), "\"" + one + "\" is declared here"))
        .stream();
  }

  /** {@code sector=total} says what holds anyway. */
  private boolean namesTotal(Subject subject, Address.Member member) {
    return member.id().equals(Breakdown.TOTAL)
        && names.breakdowns(subject).stream()
            .anyMatch(one -> member.breakdown().filter(one.id()::equals).isPresent());
  }

  private Optional<Area> areaOf(Address.Member member) {
    return member.breakdown().filter("area"::equals).flatMap(one -> board.area(member.id()));
  }

  private Optional<String> breakdown(Subject subject, Address.Member member) {
    List<Breakdown> breakdowns = names.breakdowns(subject);
    Optional<String> closed = MemberFinder.breakdown(breakdowns, member);
    if (closed.isPresent()) {
      return closed.filter(one -> hasMember(breakdowns, one, member.id()));
    }
    List<String> open =
        breakdowns.stream()
            .filter(Breakdown::open)
            .filter(
                one -> datasets.members(one).stream().anyMatch(at -> at.id().equals(member.id())))
            .map(Breakdown::id)
            .toList();
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  private boolean hasMember(List<Breakdown> breakdowns, String id, String member) {
    return breakdowns.stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> datasets.members(one).stream())
        .anyMatch(one -> one.id().equals(member));
  }

  private void unknownMember(Subject subject, Address.Member member, Position position) {
    TreeSet<String> right = new TreeSet<>();
    List<String> having = new ArrayList<>();
    for (Breakdown breakdown : names.breakdowns(subject)) {
      List<String> ids = datasets.members(breakdown).stream().map(Label::id).toList();
      right.addAll(ids);
      if (ids.contains(member.id())) {
        having.add(breakdown.id() + "=" + member.id());
      }
    }
    if (having.size() > 1 && member.breakdown().isEmpty()) {
      diagnostics.report(Problem.AMBIGUOUS_MEMBER, position, member, String.join(" or ", having));
      return;
    }
    board.areas().forEach(one -> right.add(one.id()));
    board.comparators().forEach(one -> right.add(one.id()));
    boolean told = diagnostics.keeps(Problem.UNKNOWN_ADDRESS_MEMBER, position);
    diagnostics.report(
        Problem.UNKNOWN_ADDRESS_MEMBER,
        position,
        told ? nearest(subject, member) : List.of(),
        subject.id(),
        member,
        told ? Nearest.advice(member.id(), right) : "");
  }
}
