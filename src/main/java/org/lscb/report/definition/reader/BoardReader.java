package org.lscb.report.definition.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.BoardDefinition.Code;
import org.lscb.report.definition.BoardDefinition.Group;
import org.lscb.report.definition.BoardDefinition.Region;
import org.lscb.report.definition.Places;
import org.lscb.report.definition.look.Look;
import org.lscb.report.definition.look.Look.Use;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads board.yaml. */
public final class BoardReader {

  private static final String BLUE = "#12436D";
  private static final String TURQUOISE = "#28A197";

  /** guidance: unitary authorities, boroughs of all kinds, and counties. */
  private static final Pattern AUTHORITY = Pattern.compile("E(06|08|09|10)\\d{6}");

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
    Map<String, Code> codes = codes(file, areas);
    if (twice(codes) || strangeOldCodes(file)) {
      return Optional.empty();
    }
    Look look = new LookReader(diagnostics).look(file);
    return Optional.of(
        new BoardDefinition(
            file.text("name"),
            file.text("short-name"),
            areas,
            comparators,
            codes,
            groups(file),
            region(file),
            file.optionalText("contact").orElse(""),
            file.optionalText("website"),
            look.colour(Use.MAIN).map(Look.Colour::text).orElse(BLUE),
            look.colour(Use.ACCENT).map(Look.Colour::text).orElse(TURQUOISE),
            look));
  }

  private static List<Area> areas(ShapedMapping file, String key, Area.Kind kind) {
    return file.mapping(key)
        .map(all -> all.named().stream().map(one -> area(all, one, kind)).toList())
        .orElse(List.of());
  }

  private static Area area(ShapedMapping all, Entry entry, Area.Kind kind) {
    String id = entry.key().text();
    String label =
        entry.value() instanceof Scalar plain
            ? plain.text()
            : all.mapping(id).orElseThrow().text("label");
    return new Area(id, label, kind);
  }

  private static Map<String, Code> codes(ShapedMapping file, List<Area> areas) {
    Map<String, Code> codes = new HashMap<>();
    if (file.has("area")) {
      code(areas.get(0).id(), file, codes);
    }
    blocks(file, "areas").forEach(one -> code(one.name(), one, codes));
    blocks(file, "comparators").forEach(one -> code(one.name(), one, codes));
    return codes;
  }

  /** Whether two areas have the same code; the later one is told. */
  private boolean twice(Map<String, Code> codes) {
    Map<String, String> first = new HashMap<>();
    List<Map.Entry<String, Code>> inOrder =
        codes.entrySet().stream()
            .sorted((one, other) -> Integer.compare(line(one), line(other)))
            .toList();
    for (Map.Entry<String, Code> one : inOrder) {
      for (String text :
          Stream.concat(Stream.of(one.getValue().text()), one.getValue().old().stream()).toList()) {
        String other = first.putIfAbsent(text, one.getKey());
        if (other != null) {
          diagnostics.report(
              Problem.AREA_CODE_TWICE, one.getValue().position(), one.getKey(), other, text);
          return true;
        }
      }
    }
    return false;
  }

  private static int line(Map.Entry<String, Code> one) {
    return one.getValue().position().line();
  }

  /** Whether something that is no local authority has the old code of one. */
  private boolean strangeOldCodes(ShapedMapping file) {
    for (ShapedMapping area :
        Stream.of(List.of(file), blocks(file, "areas"), blocks(file, "comparators"))
            .flatMap(List::stream)
            .filter(one -> one.has("old-code"))
            .toList()) {
      String old = area.text("old-code");
      Position position = area.position("old-code");
      Optional<String> code = area.optionalText("code");
      if (code.isEmpty()) {
        diagnostics.report(Problem.OLD_CODE_ALONE, position, old);
        return true;
      }
      if (!AUTHORITY.matcher(code.get()).matches()) {
        diagnostics.report(Problem.OLD_CODE_OF_NO_AUTHORITY, position, old, code.get());
        return true;
      }
    }
    return false;
  }

  private static void code(String area, ShapedMapping said, Map<String, Code> codes) {
    Optional<String> old = said.optionalText("old-code");
    said.optionalText("code")
        .ifPresent(one -> codes.put(area, new Code(one, said.position("code"), old)));
  }

  private static Map<String, Group> groups(ShapedMapping file) {
    Map<String, Group> groups = new HashMap<>();
    for (ShapedMapping comparator : blocks(file, "comparators")) {
      for (String key : List.of("median-of", "mean-of")) {
        if (comparator.has(key)) {
          Places places = MeasureReader.places(comparator);
          List<Code> members =
              comparator.list(key).stream().map(one -> new Code(one, places.of(key, one))).toList();
          groups.put(comparator.name(), new Group(key.equals("median-of"), members));
        }
      }
    }
    return groups;
  }

  private static Optional<Region> region(ShapedMapping file) {
    return file.mapping("region").map(one -> new Region(one.text("label"), one.text("code")));
  }

  /** Those that say more than a name. */
  private static List<ShapedMapping> blocks(ShapedMapping file, String key) {
    return file.mapping(key).stream()
        .flatMap(
            all ->
                all.named().stream()
                    .filter(one -> one.value() instanceof Mapping)
                    .map(one -> all.mapping(one.key().text()).orElseThrow()))
        .toList();
  }
}
