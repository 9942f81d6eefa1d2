package org.lscb.report.document.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.codebook.Working;
import org.lscb.report.document.codebook.Working.Part;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.trace.Sum.Piece;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Unit;

/**
 * Works values out again from what is published. Of a part that is neither printed in the report
 * nor public from elsewhere no number is told, though the value that rests on it is printed.
 */
final class Sums {

  /** A sum of more parts fills several lines, and is seen more easily in its table. */
  private static final int MOST = 8;

  private final Map<String, PublishedValue> printed;
  private final Map<String, Long> known;
  private final Set<String> apart;

  /**
   * From what a report publishes.
   *
   * @param printed by id
   */
  Sums(Map<String, PublishedValue> printed, Manifest manifest) {
    this.printed = printed;
    this.known = manifest.known();
    this.apart = new HashSet<>(manifest.sensitive());
    apart.addAll(manifest.hidden());
  }

  /** Empty where the words say all, or nothing of it is published. */
  Optional<Sum> of(PublishedValue value, Working working) {
    boolean told =
        value.number().isPresent()
            && working.kind() != Working.Kind.TAKEN
            && working.parts().size() >= 2
            && working.parts().size() <= MOST;
    if (!told) {
      return Optional.empty();
    }
    List<Piece> parts = working.parts().stream().map(this::piece).toList();
    if (parts.stream().allMatch(Piece.Unpublished.class::isInstance)) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    switch (working.kind()) {
      case SUM -> sum(working.parts(), parts, pieces);
      case DIFFERENCE -> joined(parts, " − ", pieces);
      case QUOTIENT -> {
        joined(parts, " ÷ ", pieces);
        if (!working.times().isEmpty()) {
          pieces.add(new Piece.Sign(" × " + working.times()));
        }
      }
      default -> change(parts, pieces);
    }
    pieces.add(new Piece.Sign(" = "));
    pieces.add(new Piece.Printed(value, ""));
    return Optional.of(new Sum(working.where(), pieces));
  }

  private static void sum(List<Part> parts, List<Piece> numbers, List<Piece> pieces) {
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        pieces.add(new Piece.Sign(parts.get(i).minus() ? " − " : " + "));
      }
      pieces.add(numbers.get(i));
    }
  }

  private static void joined(List<Piece> numbers, String sign, List<Piece> pieces) {
    for (int i = 0; i < numbers.size(); i++) {
      if (i > 0) {
        pieces.add(new Piece.Sign(sign));
      }
      pieces.add(numbers.get(i));
    }
  }

  private static void change(List<Piece> numbers, List<Piece> pieces) {
    pieces.add(new Piece.Sign("("));
    joined(numbers, " − ", pieces);
    pieces.add(new Piece.Sign(") ÷ "));
    pieces.add(unnamed(numbers.get(1)));
    pieces.add(new Piece.Sign(" × 100"));
  }

  /** What was named once is known by its number. */
  private static Piece unnamed(Piece piece) {
    if (piece instanceof Piece.Printed printed) {
      return new Piece.Printed(printed.value(), "");
    }
    return piece instanceof Piece.Known known
        ? new Piece.Known(known.id(), known.text(), "")
        : piece;
  }

  private Piece piece(Part part) {
    PublishedValue value = printed.get(part.id());
    if (value != null && value.number().isPresent()) {
      return new Piece.Printed(value, part.label());
    }
    Long number = apart.contains(part.id()) || value != null ? null : known.get(part.id());
    return number == null
        ? new Piece.Unpublished(part.label())
        : new Piece.Known(
            part.id(), NumberText.of(BigDecimal.valueOf(number), Unit.COUNT, 0), part.label());
  }
}
