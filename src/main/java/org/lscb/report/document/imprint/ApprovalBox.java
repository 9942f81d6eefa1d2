package org.lscb.report.document.imprint;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.ReportDefinition.Approval;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.statistics.Period;

/** The box that says who approved the report, and when. */
public final class ApprovalBox {

  private ApprovalBox() {}

  /**
   * The box; what is awaited is told, which only a draft prints.
   *
   * @param id unique in the report
   */
  public static Block of(String id, List<Approval> approvals) {
    List<List<Block>> lines = new ArrayList<>();
    for (Approval one : approvals) {
      Inline by = new Inline.Strong(List.of(new Inline.Text(one.by())));
      Inline when = new Inline.Text(", " + one.on().map(Period::words).orElse(awaited(one)));
      String line = id + "-" + (lines.size() + 1);
      lines.add(List.of(new Block.Paragraph(line, List.of(by, when), false)));
    }
    return new Block.Callout(
        id, "Approved by", List.of(new Block.ItemList(id + "-list", false, lines)));
  }

  private static String awaited(Approval one) {
    return "awaited: " + one.awaited();
  }
}
