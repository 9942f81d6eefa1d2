package org.lscb.report.build.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.build.importing.table.Grid;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Says in some lines what a spreadsheet changes in a block. */
final class Summary {

  private static final int NAMED = 12;

  private Summary() {}

  /** The lines, for a block that was there. */
  static List<String> of(
      Map<List<String>, Scalar> before, Map<List<String>, Scalar> after, Grid grid) {
    int changed = 0;
    int added = 0;
    int gone = 0;
    for (Map.Entry<List<String>, Scalar> one : after.entrySet()) {
      Scalar old = before.get(one.getKey());
      // Other rows of a column that is new say x.
      added += old == null && grid.cells().containsKey(one.getKey()) ? 1 : 0;
      changed += old != null && !BlockUpdate.same(old.text(), one.getValue().text()) ? 1 : 0;
    }
    for (List<String> one : before.keySet()) {
      gone += after.containsKey(one) ? 0 : 1;
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        grid.cells().size()
            + (grid.cells().size() == 1 ? " value: " : " values: ")
            + changed
            + " changed, "
            + added
            + " new, "
            + gone
            + " no longer there");
    for (int level = 0; level < grid.levels().size(); level++) {
      String name = grid.levels().get(level).name();
      say("new " + name + ": ", only(after.keySet(), before.keySet(), level), lines);
      say("no longer there, " + name + ": ", only(before.keySet(), after.keySet(), level), lines);
    }
    return lines;
  }

  private static void say(String what, Set<String> names, List<String> lines) {
    if (!names.isEmpty()) {
      List<String> some = names.stream().limit(NAMED).toList();
      lines.add(what + String.join(", ", some) + (names.size() > NAMED ? " and others" : ""));
    }
  }

  private static Set<String> only(Set<List<String>> of, Set<List<String>> without, int level) {
    Set<String> ids = new LinkedHashSet<>();
    of.forEach(one -> ids.add(one.get(level)));
    without.forEach(one -> ids.remove(one.get(level)));
    return ids;
  }
}
