package org.lscb.report.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;

/** A text that has been read, with what was reported. */
record Reading(Optional<YamlNode.Mapping> root, Diagnostics diagnostics) {

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    return new Reading(new YamlReader().read("file.yaml", bytes, diagnostics), diagnostics);
  }

  /** The codes and places of what was reported. */
  List<String> told() {
    return diagnostics.inReadingOrder().stream()
        .map(one -> one.problem().code() + " " + place(one))
        .toList();
  }

  private static String place(Diagnostic one) {
    return one.position().line() + ":" + one.position().column();
  }

  /** The value at a path of keys and list indexes; the reading must have succeeded. */
  YamlNode at(Object... path) {
    YamlNode node = root.orElseThrow(() -> new AssertionError(told()));
    for (Object step : path) {
      node =
          step instanceof Integer index
              ? ((YamlNode.Sequence) node).entries().get(index)
              : ((YamlNode.Mapping) node).get((String) step).orElseThrow();
    }
    return node;
  }

  YamlNode.Scalar scalar(Object... path) {
    return (YamlNode.Scalar) at(path);
  }

  /** The keys of a mapping, as text. */
  List<String> keys(Object... path) {
    return ((YamlNode.Mapping) at(path))
        .entries().stream().map(entry -> entry.key().text()).toList();
  }
}
