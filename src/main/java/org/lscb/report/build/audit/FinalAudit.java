package org.lscb.report.build.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.accessibility.audit.Audit;
import org.lscb.report.accessibility.audit.AuditReport;
import org.lscb.report.accessibility.audit.BarrierCheck;
import org.lscb.report.accessibility.audit.Finished;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.conformance.Checkers;
import org.lscb.report.accessibility.conformance.Conformance;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.document.DataFile;

/** Audits what was drawn before it replaces anything. */
public final class FinalAudit {

  private final Map<String, Long> small;
  private final Diagnostics diagnostics;

  /**
   * An audit that knows the truth.
   *
   * @param small the counts that are truly small
   */
  public FinalAudit(Map<String, Long> small, Diagnostics diagnostics) {
    this.small = small;
    this.diagnostics = diagnostics;
  }

  /** Reports what keeps somebody from reading the page. */
  public void page(String name, byte[] page) {
    new BarrierCheck(diagnostics).page(name, new String(page, StandardCharsets.UTF_8));
  }

  /**
   * Reports what keeps somebody from reading a fragment, and what would not survive its journey.
   */
  public void fragment(String name, byte[] fragment) {
    new BarrierCheck(diagnostics).fragment(name, new String(fragment, StandardCharsets.UTF_8));
  }

  /** Reports what keeps somebody from reading the PDF. */
  public void pdf(String name, byte[] pdf, Optional<byte[]> page) {
    new BarrierCheck(diagnostics)
        .pdf(name, pdf, page.map(it -> new String(it, StandardCharsets.UTF_8)));
  }

  /**
   * Reports a table that the layout cuts off.
   *
   * @param page of the PDF, from 1
   * @param words the first that cannot be read
   */
  public void cutOff(String name, int page, String words) {
    diagnostics.report(Flaw.WORDS_CUT_OFF, Position.ofFile(name), page, Barriers.beginning(words));
  }

  /** Reports what keeps somebody from reading the Word file. */
  public void word(String name, byte[] word, byte[] page) {
    new BarrierCheck(diagnostics)
        .word(name, word, Optional.of(new String(page, StandardCharsets.UTF_8)));
  }

  /** What the checkers beside the program say goes where all else goes. */
  public Conformance conformance(Checkers checkers) {
    return new Conformance(checkers, diagnostics);
  }

  /**
   * Reports what may not be published.
   *
   * @param name of the page's file
   * @param print the page that the PDF is made from: reading the PDF itself takes much longer
   * @param word the Word edition, where there is one
   * @param pieces fragments and charts, named with the folder of their kind
   */
  public void audit(
      String name,
      byte[] page,
      Optional<Finished.Print> print,
      Optional<byte[]> word,
      List<DataFile> data,
      byte[] values,
      Map<String, byte[]> pieces) {
    Map<String, byte[]> files = new HashMap<>();
    data.forEach(one -> files.put(one.name(), one.bytes()));
    String web = new String(page, StandardCharsets.UTF_8);
    Finished finished =
        new Finished(
            values, Optional.of(web), print, Optional.empty(), word, files, pieces, Map.of());
    Audit audit = new Audit(finished, Optional.of(small));
    new AuditReport(Position.ofFile(name), audit.threshold(), true, diagnostics)
        .report(audit.result());
  }
}
