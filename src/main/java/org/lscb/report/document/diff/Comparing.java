package org.lscb.report.document.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.document.diff.Change.Entry;
import org.lscb.report.document.diff.Change.Kind;
import org.lscb.report.document.diff.PublishedList.Item;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Symbol;

/**
 * Holds one report's published values against another's: the newest value of everything, and every
 * value that both printed of the same period. What is worked out from two values, such as changes
 * and intervals, follows from them and is left out.
 */
public final class Comparing {

  private static final Comparator<Entry> BY_PERIOD = (a, b) -> a.period().compareTo(b.period());

  private final PublishedList before;
  private final PublishedList after;
  private final Reasons reasons;

  /** Compares an earlier report with a later one. */
  public Comparing(PublishedList before, PublishedList after) {
    this.before = before;
    this.after = after;
    this.reasons = new Reasons(before, after);
  }

  /** Everything in which they differ. */
  public Diff diff() {
    Map<String, List<Entry>> old = things(before);
    Map<String, List<Entry>> now = things(after);
    Map<String, List<Entry>> all = new TreeMap<>(old);
    all.putAll(now);
    List<Change> changes = new ArrayList<>();
    int same = 0;
    for (String thing : all.keySet()) {
      List<Change> found =
          changes(old.getOrDefault(thing, List.of()), now.getOrDefault(thing, List.of()));
      changes.addAll(found);
      same += found.isEmpty() ? 1 : 0;
    }
    return new Diff(before, after, changes, same);
  }

  /** All values of one thing, oldest first, by their id without the period, and its kind. */
  private static Map<String, List<Entry>> things(PublishedList list) {
    Map<String, List<Entry>> things = new LinkedHashMap<>();
    for (Item item : list.items().values()) {
      Optional<Address> address = Address.parse(item.id());
      address
          .flatMap(Address::period)
          .ifPresent(
              period ->
                  things
                      .computeIfAbsent(
                          Reasons.thing(address.get()) + "!" + period.kind(),
                          any -> new ArrayList<>())
                      .add(new Entry(item, period)));
    }
    things.values().forEach(one -> one.sort(BY_PERIOD));
    return things;
  }

  private List<Change> changes(List<Entry> old, List<Entry> now) {
    if (old.isEmpty()) {
      return List.of(new Change(Kind.NEW, Optional.empty(), newest(now), List.of()));
    }
    if (now.isEmpty()) {
      return List.of(new Change(Kind.GONE, newest(old), Optional.empty(), List.of()));
    }
    List<Change> changes = new ArrayList<>();
    moved(newest(old).orElseThrow(), newest(now).orElseThrow()).ifPresent(changes::add);
    Map<Period, Entry> earlier = new LinkedHashMap<>();
    old.forEach(one -> earlier.put(one.period(), one));
    for (Entry one : now) {
      Entry was = earlier.get(one.period());
      if (was != null && !was.item().text().equals(one.item().text())) {
        changes.add(changed(Kind.REVISED, was, one));
      }
    }
    return changes;
  }

  private Optional<Change> moved(Entry was, Entry is) {
    if (was.period().equals(is.period())) {
      boolean ofAnotherYear = !before.year().equals(after.year());
      return ofAnotherYear && was.item().text().equals(is.item().text())
          ? Optional.of(changed(Kind.NOT_UPDATED, was, is))
          : Optional.empty();
    }
    if (isAwaited(is.item())) {
      return Optional.of(new Change(Kind.AWAITED, Optional.of(was), Optional.of(is), List.of()));
    }
    return was.item().text().equals(is.item().text())
        ? Optional.empty()
        : Optional.of(changed(Kind.MOVED, was, is));
  }

  /** Itself, or something that it is computed from. */
  private boolean isAwaited(Item item) {
    return item.text().equals(Symbol.AWAITED.printed())
        || item.number().isEmpty()
            && !item.withheld()
            && item.inputs().stream()
                .map(after.items()::get)
                .anyMatch(one -> one != null && isAwaited(one));
  }

  private Change changed(Kind kind, Entry was, Entry is) {
    return new Change(kind, Optional.of(was), Optional.of(is), reasons.of(was.item(), is.item()));
  }

  private static Optional<Entry> newest(List<Entry> entries) {
    return Optional.of(entries.get(entries.size() - 1));
  }
}
