package org.lscb.report.document.headline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Tiles;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/**
 * Gives tiles the values of the periods before theirs, of those alone that the report prints
 * anyway.
 */
public final class Histories {

  /** With fewer numbers a line would be a mere slope, which the change beside it tells better. */
  private static final int FEWEST = 4;

  /** Years and quarters are not equally long; what differs by more leaves somebody out. */
  private static final double EVEN = 1.1;

  /** By what is counted in tiles. */
  private final Map<String, SortedMap<Period, PublishedValue>> printed = new HashMap<>();

  /** Looks in all chapters of a report. */
  public Histories(List<Chapter> chapters) {
    for (Chapter chapter : chapters) {
      for (Block block : chapter.blocks()) {
        if (block instanceof Tiles tiles) {
          tiles.tiles().forEach(one -> printed.put(subject(one.value()), new TreeMap<>()));
        }
      }
    }
    if (!printed.isEmpty()) {
      chapters.forEach(this::add);
    }
  }

  private void add(Chapter chapter) {
    chapter.blocks().stream()
        .flatMap(DocumentWalk::withInner)
        .flatMap(block -> PublishedValues.inItself(block).stream())
        .forEach(this::add);
  }

  private void add(PublishedValue one) {
    SortedMap<Period, PublishedValue> past = printed.get(subject(one));
    if (past != null) {
      period(one).ifPresent(at -> past.put(at, one));
    }
  }

  private static String subject(PublishedValue value) {
    int at = value.id().lastIndexOf('@');
    return at < 0 ? value.id() : value.id().substring(0, at);
  }

  private static Optional<Period> period(PublishedValue value) {
    return PeriodText.parse(value.id().substring(value.id().lastIndexOf('@') + 1));
  }

  /** The chapters, with tiles that know their past. */
  public List<Chapter> told(List<Chapter> chapters) {
    return chapters.stream().map(this::told).toList();
  }

  private Chapter told(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      blocks.add(block instanceof Tiles tiles ? told(tiles) : block);
    }
    return chapter.with(blocks);
  }

  private Tiles told(Tiles tiles) {
    return new Tiles(
        tiles.id(), tiles.tiles().stream().map(one -> one.after(history(one.value()))).toList());
  }

  /** Up to the value itself, oldest first; empty where its past is short or uneven. */
  private List<PublishedValue> history(PublishedValue value) {
    Period period = period(value).orElseGet(Period::notStated);
    SortedMap<Period, PublishedValue> known = printed.getOrDefault(subject(value), new TreeMap<>());
    List<Period> periods = new ArrayList<>();
    for (Period one : known.keySet()) {
      if (one.equals(period) || one.comparesWith(period) && one.compareTo(period) < 0) {
        periods.add(one);
      }
    }
    long numbers = periods.stream().filter(one -> known.get(one).number().isPresent()).count();
    boolean told = numbers >= FEWEST && periods.contains(period) && even(periods);
    return told ? periods.stream().map(known::get).toList() : List.of();
  }

  private static boolean even(List<Period> periods) {
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (int i = 1; i < periods.size(); i++) {
      long days = ChronoUnit.DAYS.between(periods.get(i - 1).end(), periods.get(i).end());
      shortest = Math.min(shortest, days);
      longest = Math.max(longest, days);
    }
    return longest <= shortest * EVEN;
  }
}
