package org.lscb.report.document.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.document.Block;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Report;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.codebook.Working;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.statistics.Period;

/** Tells of every value in a report where it comes from. */
public final class Tracing {

  /** Beyond so many periods the first and the last are enough. */
  private static final int LISTED = 3;

  private final Codebook codebook;
  private final Sums sums;
  private final Sources sources;

  /**
   * Everything of a report that it is told from: of reports that agree in it, the same is told.
   *
   * @param values all that is published; none where the report does not tell
   * @param draft whether it is one
   */
  public record Basis(
      List<PublishedValue> values, boolean draft, Optional<Manifest> manifest, Codebook codebook) {

    /** Of a report. */
    public static Basis of(Report report) {
      return new Basis(
          report.codebook().origins().told() ? PublishedValues.of(report) : List.of(),
          report.draft().isPresent(),
          report.manifest(),
          report.codebook());
    }
  }

  private Tracing(Basis basis) {
    codebook = basis.codebook();
    Map<String, PublishedValue> printed = new HashMap<>();
    basis.values().forEach(one -> printed.put(one.id(), one));
    sums = new Sums(printed, basis.manifest().orElse(Manifest.NOTHING_HIDDEN));
    sources = new Sources(codebook.origins().signedOff(), basis.draft());
  }

  /** Empty where the report does not tell. */
  public static Optional<Tracing> of(Basis basis) {
    return basis.codebook().origins().told() ? Optional.of(new Tracing(basis)) : Optional.empty();
  }

  /** Of a table's or a figure's values, in the order of the measures that they are of. */
  public List<Origin> of(Block block) {
    Map<String, List<PublishedValue>> groups = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (PublishedValue value : PublishedValues.of(block)) {
      Working working = codebook.origins().workings().get(value.id());
      if (working != null && seen.add(value.id())) {
        groups.computeIfAbsent(working.name(), any -> new ArrayList<>()).add(value);
      }
    }
    List<Origin> origins = new ArrayList<>();
    groups.forEach((name, values) -> origins.add(origin(name, periods(values), values)));
    return origins;
  }

  /** Of one value; a withheld one has nothing but its sources. */
  public Origin of(PublishedValue value) {
    return origin(value.label(), "", List.of(value));
  }

  private Origin origin(String name, String periods, List<PublishedValue> values) {
    Set<String> how = new LinkedHashSet<>();
    List<Sum> worked = new ArrayList<>();
    for (PublishedValue value : values) {
      Working working = codebook.origins().workings().get(value.id());
      if (working != null) {
        how.add(working.words());
        sums.of(value, working).ifPresent(worked::add);
      }
    }
    return new Origin(name, List.copyOf(how), periods, sources.of(values), worked);
  }

  private String periods(List<PublishedValue> values) {
    Set<Period> periods = new TreeSet<>();
    for (PublishedValue value : values) {
      Codebook.Entry entry = codebook.entries().get(value.id());
      if (entry != null) {
        periods.add(entry.period());
      }
    }
    List<String> words = periods.stream().map(Period::words).toList();
    if (words.isEmpty()) {
      return "";
    }
    String last = words.get(words.size() - 1);
    return switch (words.size()) {
      case 1 -> last;
      case LISTED, LISTED - 1 ->
          String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
      default -> words.get(0) + " to " + last;
    };
  }
}
