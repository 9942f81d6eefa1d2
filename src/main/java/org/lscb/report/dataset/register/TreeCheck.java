package org.lscb.report.dataset.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.dataset.Register.Field;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.As;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Checks that the entries of a tree stand under one another without a circle. */
public final class TreeCheck {

  private final RegisterDefinition register;
  private final Diagnostics diagnostics;

  /** Checks one register. */
  public TreeCheck(RegisterDefinition register, Diagnostics diagnostics) {
    this.register = register;
    this.diagnostics = diagnostics;
  }

  /** Reports entries that stand under none of the others, or at last under themselves. */
  public void check(List<Map<String, Field>> entries) {
    String naming = register.own().get(0).id();
    Map<String, Scalar> above = new LinkedHashMap<>();
    for (Map<String, Field> entry : entries) {
      String name = entry.containsKey(naming) ? name(entry.get(naming)) : "";
      register
          .field(As.UNDER)
          .map(one -> entry.get(one.id()))
          .ifPresent(one -> above.putIfAbsent(name, one.texts().get(0)));
    }
    Set<String> known = new HashSet<>();
    entries.stream()
        .filter(one -> one.containsKey(naming))
        .forEach(one -> known.add(name(one.get(naming))));
    Set<String> reported = new HashSet<>();
    above.forEach((name, parent) -> check(name, parent, known, above, reported));
  }

  private void check(
      String name,
      Scalar parent,
      Set<String> known,
      Map<String, Scalar> above,
      Set<String> reported) {
    String wanted = parent.text().strip();
    if (!known.contains(wanted)) {
      diagnostics.report(
          Problem.UNKNOWN_ENTRY, parent.position(), wanted, Nearest.advice(wanted, known));
      return;
    }
    Set<String> path = new HashSet<>(Set.of(name));
    String at = name;
    while (above.containsKey(at)) {
      at = above.get(at).text().strip();
      if (at.equals(name) && path.stream().noneMatch(reported::contains)) {
        reported.addAll(path);
        diagnostics.report(Problem.UNDER_ITSELF, parent.position(), name, wanted);
      }
      if (!path.add(at)) {
        return;
      }
    }
  }

  private static String name(Field field) {
    return field.texts().get(0).text().strip();
  }
}
