package org.lscb.report.definition.reader;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads board.yaml. */
public final class BoardReader {

  private static final String BLUE = "#12436D";
  private static final String TURQUOISE = "#28A197";

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public BoardReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The board, or empty after a diagnostic. */
  public Optional<BoardDefinition> read(Mapping file) {
    return new ShapeCheck(diagnostics).check(file, BoardShape.FILE).flatMap(this::board);
  }

  private Optional<BoardDefinition> board(ShapedMapping file) {
    List<Area> areas =
        file.optionalText("area")
            .map(one -> List.of(new Area(Slug.of(one), one, Area.Kind.LOCAL)))
            .orElseGet(() -> areas(file, "areas", Area.Kind.LOCAL));
    List<Area> comparators = areas(file, "comparators", Area.Kind.COMPARATOR);
    for (Area comparator : comparators) {
      if (areas.stream().anyMatch(one -> one.id().equals(comparator.id()))) {
        diagnostics.report(Problem.AREA_TWICE, file.position("comparators"), comparator.id());
        return Optional.empty();
      }
    }
    Optional<ShapedMapping> colours = file.mapping("colours");
    return Optional.of(
        new BoardDefinition(
            file.text("name"),
            file.text("short-name"),
            areas,
            comparators,
            file.optionalText("contact").orElse(""),
            file.optionalText("website"),
            colours.flatMap(one -> one.optionalText("main")).orElse(BLUE),
            colours.flatMap(one -> one.optionalText("accent")).orElse(TURQUOISE)));
  }

  private static List<Area> areas(ShapedMapping file, String key, Area.Kind kind) {
    return file.mapping(key)
        .map(
            all ->
                all.named().stream()
                    .map(one -> new Area(one.key().text(), ((Scalar) one.value()).text(), kind))
                    .toList())
        .orElse(List.of());
  }
}
