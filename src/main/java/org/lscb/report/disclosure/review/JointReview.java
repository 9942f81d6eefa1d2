package org.lscb.report.disclosure.review;

import java.util.List;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.disclosure.collection.JointTable;
import org.lscb.report.document.manifest.Relation.Axis;

/** Tells where it is not known what three tables of the same children say together. */
public final class JointReview {

  private final Datasets datasets;
  private final Function<Coordinate, String> labels;
  private final Diagnostics diagnostics;

  /** Reports to diagnostics; places are called by their labels. */
  public JointReview(
      Datasets datasets, Function<Coordinate, String> labels, Diagnostics diagnostics) {
    this.datasets = datasets;
    this.labels = labels;
    this.diagnostics = diagnostics;
  }

  /** Reports the tables that could not be reckoned with. */
  public void review(List<JointTable> joints) {
    for (JointTable table : joints) {
      switch (table.state()) {
        case TOO_LARGE ->
            diagnostics.report(
                Problem.JOINT_TOO_LARGE,
                position(table),
                labels.apply(table.total()),
                by(table),
                sizes(table),
                table.total().subject().chapter());
        case IMPOSSIBLE ->
            diagnostics.report(
                Problem.JOINT_IMPOSSIBLE, position(table), labels.apply(table.total()), by(table));
        case COLLECTED -> {}
      }
    }
  }

  private static String by(JointTable table) {
    List<Axis> axes = table.joint().axes();
    return axes.get(0).breakdown()
        + ", "
        + axes.get(1).breakdown()
        + " and "
        + axes.get(2).breakdown();
  }

  private static String sizes(JointTable table) {
    List<String> sizes =
        table.joint().axes().stream().map(one -> Integer.toString(one.members().size())).toList();
    return String.join(" × ", sizes) + " = " + table.size();
  }

  /** Where the first of the counts by two breakdowns stands. */
  private Position position(JointTable table) {
    Axis one = table.joint().axes().get(0);
    Axis other = table.joint().axes().get(1);
    for (String first : one.members()) {
      for (String second : other.members()) {
        Coordinate at =
            table.total().member(one.breakdown(), first).member(other.breakdown(), second);
        if (datasets.observation(at).isPresent()) {
          return datasets.observation(at).get().position();
        }
      }
    }
    return table.total().subject().position();
  }
}
