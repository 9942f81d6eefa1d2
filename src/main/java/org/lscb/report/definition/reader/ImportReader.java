package org.lscb.report.definition.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.definition.imports.ImportDefinition.Hidden;
import org.lscb.report.definition.shape.ImportShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads imports.yaml. */
public final class ImportReader {

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public ImportReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The imports in their order, or empty after a diagnostic. */
  public Optional<List<ImportDefinition>> read(Mapping file) {
    return new ShapeCheck(diagnostics)
        .check(file, ImportShape.FILE)
        .map(one -> one.mappings("imports").stream().map(ImportReader::definition).toList());
  }

  private static ImportDefinition definition(ShapedMapping block) {
    Map<String, Map<String, Scalar>> names = new LinkedHashMap<>();
    block
        .mapping("names")
        .ifPresent(all -> all.mappings().forEach(one -> names.put(one.name(), texts(one.node()))));
    return new ImportDefinition(
        block.name(),
        block.scalar("file").orElseThrow(),
        block.scalar("sheet"),
        block.scalar("cells"),
        block.scalar("dataset").orElseThrow(),
        block.scalar("block").orElseThrow(),
        block.scalar("period"),
        block.scalar("area"),
        block.wholeNumber("across"),
        lists(block, "columns"),
        block.has("count"),
        block.scalar("day"),
        lists(block, "where"),
        names,
        block.list("leave-out"),
        block.mapping("symbols").map(one -> texts(one.node())).orElse(Map.of()),
        block.optionalText("empty"),
        block.optionalText("percent").map(one -> one.equals("fractions")),
        block
            .optionalText("hidden")
            .map(one -> one.equals("read") ? Hidden.READ : Hidden.LEFT_OUT)
            .orElse(Hidden.REFUSED));
  }

  private static Map<String, Scalar> texts(Mapping mapping) {
    Map<String, Scalar> texts = new LinkedHashMap<>();
    mapping.entries().forEach(one -> texts.put(one.key().text(), (Scalar) one.value()));
    return texts;
  }

  private static Map<Scalar, List<Scalar>> lists(ShapedMapping block, String key) {
    Map<Scalar, List<Scalar>> lists = new LinkedHashMap<>();
    block
        .mapping(key)
        .ifPresent(
            all -> all.node().entries().forEach(one -> lists.put(one.key(), scalars(one.value()))));
    return lists;
  }

  private static List<Scalar> scalars(YamlNode node) {
    List<YamlNode> all = node instanceof Sequence list ? list.entries() : List.of(node);
    return all.stream().map(Scalar.class::cast).toList();
  }
}
