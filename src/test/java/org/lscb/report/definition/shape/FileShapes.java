package org.lscb.report.definition.shape;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlReader;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** The shapes of all kinds of files, by the name of the folder of their examples. */
final class FileShapes {

  static final Map<String, Shape> ALL =
      Map.of(
          "board", BoardShape.FILE,
          "report", ReportShape.FILE,
          "chapter", ChapterShape.FILE,
          "dataset", DatasetShape.FILE,
          "register", RegisterShape.FILE,
          "guidance", GuidanceShape.FILE,
          "index", GuidanceShape.INDEX,
          "begin", BeginShape.FILE);

  private FileShapes() {}

  static Optional<ShapedMapping> check(
      String kind, String name, byte[] bytes, Diagnostics diagnostics) {
    return new YamlReader()
        .read(name, bytes, diagnostics)
        .flatMap(mapping -> new ShapeCheck(diagnostics).check(mapping, ALL.get(kind)));
  }

  static Optional<ShapedMapping> check(String kind, String text, Diagnostics diagnostics) {
    return check(kind, kind + ".yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
  }
}
