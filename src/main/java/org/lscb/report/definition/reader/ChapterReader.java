package org.lscb.report.definition.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads a chapter.yaml, after the board's own was laid over the built-in one. */
public final class ChapterReader {

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public ChapterReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A chapter that is only narrative. */
  public ChapterDefinition narrative(ReportReader.ChapterEntry entry) {
    return new ChapterDefinition(
        entry.id(),
        entry.role(),
        entry.separate(),
        entry.title(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        entry.position());
  }

  /** The chapter, or empty after a diagnostic. */
  public Optional<ChapterDefinition> read(ReportReader.ChapterEntry entry, Mapping file) {
    return new ShapeCheck(diagnostics)
        .check(file, ChapterShape.FILE)
        .map(shaped -> chapter(entry, shaped));
  }

  private ChapterDefinition chapter(ReportReader.ChapterEntry entry, ShapedMapping file) {
    String id = entry.id();
    MeasureReader measures = new MeasureReader(id);
    IndicatorReader indicators = new IndicatorReader(id);
    DisplayReader displays = new DisplayReader(id);
    RegisterDeclarationReader registers = new RegisterDeclarationReader(id, diagnostics);
    return new ChapterDefinition(
        id,
        entry.role(),
        entry.separate(),
        entry.title(),
        measures(file, measures),
        file.mappings("breakdowns").stream().map(measures::breakdown).toList(),
        file.mappings("indicators").stream().map(indicators::indicator).toList(),
        file.mappings("checks").stream().map(new CheckReader(id, diagnostics)::check).toList(),
        file.mappings("registers").stream().map(registers::register).toList(),
        file.mappings("tables").stream().map(displays::table).toList(),
        file.mappings("figures").stream().map(displays::figure).toList(),
        Stream.concat(removed(file, "tables", "table:"), removed(file, "figures", "figure:"))
            .toList(),
        GuidanceReader.mentions(file, "answers"),
        entry.position());
  }

  private static Stream<String> removed(ShapedMapping file, String key, String prefix) {
    return file.mapping(key).stream()
        .flatMap(all -> all.named().stream())
        .filter(one -> one.value() instanceof YamlNode.Scalar)
        .map(one -> prefix + one.key().text());
  }

  private static List<MeasureDefinition> measures(ShapedMapping file, MeasureReader reader) {
    return file.mapping("datasets").stream()
        .flatMap(all -> all.mappings().stream())
        .flatMap(
            dataset -> dataset.mappings().stream().map(one -> reader.measure(dataset.name(), one)))
        .toList();
  }
}
