package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.diagnostic.Position;

/** The addresses that a {@code {{tiles: a, b}}} directive lists. */
public final class TileAddresses {

  private TileAddresses() {}

  /** One address, and where it stands. */
  public record TileAddress(String address, Position position) {}

  /** The addresses, in order. */
  public static List<TileAddress> of(NarrativeBlock.Directive directive) {
    List<TileAddress> all = new ArrayList<>();
    Position start = directive.argumentPosition();
    int offset = 0;
    for (String part : directive.argument().split(",")) {
      String address = part.strip();
      if (!address.isEmpty()) {
        int column = start.column() + offset + part.indexOf(address);
        all.add(
            new TileAddress(
                address, new Position(start.file(), start.line(), column, address.length())));
      }
      offset += part.length() + 1;
    }
    return all;
  }
}
