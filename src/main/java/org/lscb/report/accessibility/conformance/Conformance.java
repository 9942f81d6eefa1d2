package org.lscb.report.accessibility.conformance;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;

/**
 * Reports what the checkers beside the program say of page and PDF, or that they were not asked.
 */
public final class Conformance {

  private final Checkers checkers;
  private final Diagnostics diagnostics;

  /** Reports to diagnostics what these checkers say. */
  public Conformance(Checkers checkers, Diagnostics diagnostics) {
    this.checkers = checkers;
    this.diagnostics = diagnostics;
  }

  /** Looks at a PDF: each broken rule is told once, with how often it is broken. */
  public void pdf(String name, byte[] pdf) {
    Position file = Position.ofFile(name);
    Optional<List<Map<String, String>>> said = Optional.empty();
    try {
      said = checkers.ask("VeraPdf", pdf);
    } catch (UncheckedIOException damaged) {
      // One cause: our own checks may have found out before.
      if (!diagnostics.hasAny(Flaw.OUTPUT_UNREADABLE)) {
        diagnostics.report(Flaw.OUTPUT_UNREADABLE, file, "the PDF");
      }
      return;
    }
    if (said.isEmpty()) {
      diagnostics.report(Flaw.NOT_CHECKED, file, "veraPDF", checkers.folder());
    }
    Map<String, Map<String, String>> first = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Map<String, String> one : said.orElse(List.of())) {
      String rule = one.get("standard") + " " + one.get("clause");
      first.putIfAbsent(rule, one);
      times.merge(rule, 1, Integer::sum);
    }
    first.forEach(
        (rule, one) ->
            diagnostics.report(
                one.get("standard").startsWith("PDF/UA") ? Flaw.BREAKS_PDF_UA : Flaw.BREAKS_PDF_A,
                file,
                one.get("standard"),
                one.get("clause"),
                times(times.get(rule)),
                ended(one.get("message")),
                one.get("place")));
  }

  private static String times(int times) {
    return times == 1 ? "once" : times + " times";
  }

  private static String ended(String message) {
    return message.replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }

  /** Looks at a page: what it says is an error is one, all else is a warning. */
  public void page(String name, byte[] page) {
    Optional<List<Map<String, String>>> said = checkers.ask("HtmlChecker", page);
    if (said.isEmpty()) {
      diagnostics.report(
          Flaw.NOT_CHECKED, Position.ofFile(name), "the Nu HTML checker", checkers.folder());
    }
    for (Map<String, String> one : said.orElse(List.of())) {
      Position place =
          new Position(
              name, Integer.parseInt(one.get("line")), Integer.parseInt(one.get("column")), 1);
      Flaw flaw = one.get("kind").contains("error") ? Flaw.INVALID_HTML : Flaw.DOUBTFUL_HTML;
      diagnostics.report(flaw, place, ended(one.get("message")));
    }
  }
}
