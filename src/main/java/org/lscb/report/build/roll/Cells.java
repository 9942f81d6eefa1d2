package org.lscb.report.build.roll;

import java.util.Set;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Empties the places of numbers, so that they are awaited. */
final class Cells {

  static final String AWAITED = "awaited";

  /** What is said of a block, not a value in it. */
  static final Set<String> BODY = Set.of("period", "area", "note", "columns", "remarks", "table");

  private static final Set<String> REMARKS = Set.of("stated", "by", "because", "note", "status");

  private final EditedText text;
  private int emptied;
  private int kept;

  Cells(EditedText text) {
    this.text = text;
  }

  int awaited() {
    return emptied;
  }

  int carried() {
    return kept;
  }

  /** Counts values that are awaited beside those that are there. */
  void add(int more) {
    emptied += more;
  }

  /** Counts the values of a node, which stay. */
  void keep(YamlNode node) {
    if (node instanceof Scalar) {
      kept++;
    } else if (node instanceof Sequence list) {
      list.entries().forEach(this::keep);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().stream()
          .filter(one -> !BODY.contains(one.key().text()))
          .filter(one -> !REMARKS.contains(one.key().text()))
          .forEach(one -> keep(one.value()));
    }
  }

  /** Empties what stands under a key, and makes remarks of what was said of it. */
  void empty(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      empty(scalar);
    } else if (entry.value() instanceof Sequence list) {
      list.entries().stream().filter(Scalar.class::isInstance).forEach(one -> empty((Scalar) one));
    } else if (entry.value() instanceof Mapping mapping) {
      if (isOfRemarks(mapping)) {
        silence(entry);
      } else {
        mapping.entries().forEach(this::inside);
      }
    }
  }

  /** Whether nothing but remarks stands in it, of values that are computed. */
  boolean isOfRemarks(Mapping mapping) {
    return mapping.entries().stream()
        .allMatch(
            one ->
                BODY.contains(one.key().text()) && !one.key().text().equals("columns")
                    || REMARKS.contains(one.key().text())
                    || one.value() instanceof Mapping deeper && isOfRemarks(deeper));
  }

  /** Empties one value; what makes no sense will not make any next year. */
  void empty(Scalar scalar) {
    if (!scalar.text().equals("z") && !scalar.text().equals("not applicable")) {
      if (!scalar.text().equals(AWAITED)) {
        text.replace(scalar.position(), AWAITED);
      }
      emptied++;
    }
  }

  private void inside(Entry entry) {
    String key = entry.key().text();
    if (key.equals("remarks") || REMARKS.contains(key) && !key.equals("note")) {
      silence(entry);
    } else if (key.equals("value") || !BODY.contains(key)) {
      empty(entry);
    }
  }

  /** What was said of last year's number is not said of this year's. */
  private void silence(Entry entry) {
    text.silence(entry.key().position().line(), text.lastLine(entry.key().position()));
  }
}
