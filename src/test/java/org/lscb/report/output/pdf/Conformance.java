package org.lscb.report.output.pdf;

import java.util.List;
import org.lscb.report.accessibility.conformance.apart.VeraPdf;

/** Asks veraPDF what is wrong with a file. */
public final class Conformance {

  private Conformance() {}

  /** Every broken rule of both standards with its place; empty when the file conforms. */
  public static List<String> breaches(byte[] pdf) {
    return new VeraPdf()
        .apply(pdf).stream()
            .map(
                one ->
                    "%s %s %s at %s"
                        .formatted(
                            one.get("standard"),
                            one.get("clause"),
                            one.get("message"),
                            one.get("place")))
            .toList();
  }
}
