package org.lscb.report.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.document.Report;

/**
 * A report that is laid out but not yet drawn.
 *
 * @param laid out; empty when problems stop it
 * @param leftOut tables and figures without observations
 * @param log why each hidden count is hidden; never to be published
 * @param small the counts that are truly small; never to be published either
 * @param confidential which numbers no published log may tell
 */
public record Prepared(
    Optional<Supplier<Report>> laid,
    Diagnostics diagnostics,
    List<String> leftOut,
    List<String> log,
    Map<String, Long> small,
    Confidential confidential) {

  /** Copies the lists. */
  public Prepared {
    leftOut = List.copyOf(leftOut);
    log = List.copyOf(log);
    small = Map.copyOf(small);
  }

  /** The report; empty when problems stop it. */
  public Optional<Report> report() {
    return laid.map(Supplier::get);
  }

  /** The same with small numbers that a text may type. */
  Prepared accepting(List<String> typed) {
    return new Prepared(
        later(one -> one.with(one.manifest().map(it -> it.accepting(typed)), one.restricted())),
        diagnostics,
        leftOut,
        log,
        small,
        confidential);
  }

  /** The same for those whom an edition is for. */
  Prepared forEdition(Edition edition, List<String> otherLog, Map<String, Long> smallCounts) {
    return new Prepared(
        later(one -> one.with(one.manifest(), edition == Edition.RESTRICTED)),
        diagnostics,
        leftOut,
        otherLog,
        smallCounts,
        confidential);
  }

  /** The same with what is known of the numbers that it hides. */
  Prepared hiding(Confidential numbers) {
    return new Prepared(laid, diagnostics, leftOut, log, small, numbers);
  }

  private Optional<Supplier<Report>> later(UnaryOperator<Report> change) {
    return laid.map(one -> () -> change.apply(one.get()));
  }
}
