package org.lscb.report.document.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.diff.Change.Reason;
import org.lscb.report.document.diff.PublishedList.Item;
import org.lscb.report.statistics.Address;

/**
 * Why a computed value differs: the way it is computed, what is counted, or what it is held
 * against.
 *
 * <p>guidance: where a rate changed only because its population did, that is said.
 */
final class Reasons {

  private final PublishedList before;
  private final PublishedList after;

  Reasons(PublishedList before, PublishedList after) {
    this.before = before;
    this.after = after;
  }

  /** In words, one for each reason; none for what was recorded both times. */
  List<Reason> of(Item was, Item is) {
    List<Reason> reasons = new ArrayList<>();
    // What is missing was not computed in any way.
    boolean computed = was.number().isPresent() && is.number().isPresent();
    if (computed
        && !was.formula().equals(is.formula())
        && !was.formula().isEmpty()
        && !is.formula().isEmpty()) {
      reasons.add(
          new Reason(
              "computed in another way: was " + was.formula() + ", is " + is.formula(),
              "computed in another way",
              true));
    }
    Map<String, String> earlier = things(was.inputs());
    things(is.inputs())
        .forEach(
            (thing, id) ->
                Optional.ofNullable(earlier.get(thing))
                    .map(before.items()::get)
                    .filter(one -> !one.withheld())
                    .flatMap(
                        one ->
                            Optional.ofNullable(after.items().get(id))
                                .filter(other -> !other.withheld())
                                .map(other -> input(thing, one, other)))
                    .ifPresent(reasons::add));
    return reasons;
  }

  private static Reason input(String thing, Item was, Item is) {
    String name = thing.substring(thing.indexOf(':') + 1);
    String moved =
        was.text().equals(is.text())
            ? " the same, " + is.text()
            : " " + was.text() + " to " + is.text();
    return new Reason(name + moved, is.name() + moved, false);
  }

  private static Map<String, String> things(List<String> ids) {
    Map<String, String> things = new LinkedHashMap<>();
    for (String id : ids) {
      Address.parse(id).ifPresent(address -> things.put(thing(address), id));
    }
    return things;
  }

  /** What a value is of, whenever it was. */
  static String thing(Address address) {
    return new Address(address.chapter(), address.name(), address.members(), Optional.empty())
        .toString();
  }
}
