package org.lscb.report.dataset;

import java.util.List;
import java.util.Map;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.yaml.YamlNode;

/**
 * Text in rows.
 *
 * @param source whom the file names as its source
 * @param entries field id to its Markdown
 */
public record Register(
    String id, String source, List<Map<String, YamlNode.Scalar>> entries, Position position) {

  /** Copies the list. */
  public Register {
    entries = List.copyOf(entries);
  }
}
