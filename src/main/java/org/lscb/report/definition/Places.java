package org.lscb.report.definition;

import java.util.Map;
import org.lscb.report.diagnostic.Position;

/**
 * Where the values of a definition's keys stand.
 *
 * @param own where the definition itself stands, and whatever is not written in it
 * @param values by key, and those of a list by key, a space and the value
 */
public record Places(Position own, Map<String, Position> values) {

  /** Copies the map. */
  public Places {
    values = Map.copyOf(values);
  }

  /** Spelled out: the generated one costs more than all comparisons of a run. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Places that && own.equals(that.own) && values.equals(that.values);
  }

  /** Definitions are keys of maps, and where one stands tells it from most others. */
  @Override
  public int hashCode() {
    return own.hashCode();
  }

  /** Where the value of a key stands. */
  public Position of(String key) {
    return values.getOrDefault(key, own);
  }

  /** Where one value of a key's list stands. */
  public Position of(String key, String value) {
    return values.getOrDefault(key + " " + value, of(key));
  }
}
