package org.lscb.report.build.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lscb.report.build.evidence.Evidence.Check;
import org.lscb.report.build.evidence.Evidence.Result;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Severity;

/** Reads out of the problems of finished files which check found which of them. */
final class MachineChecks {

  private static final Set<Flaw> NUMBERS =
      EnumSet.range(Flaw.HIDDEN_COUNT_LEAKS, Flaw.RESTRICTED_CARRIES);
  private static final Set<Flaw> BARRIERS =
      EnumSet.range(Flaw.TITLE_MISSING, Flaw.FRAGMENT_NOT_PLAIN);
  private static final Set<Flaw> PDF_STANDARDS = EnumSet.of(Flaw.BREAKS_PDF_UA, Flaw.BREAKS_PDF_A);
  private static final Set<Flaw> HTML_STANDARD = EnumSet.of(Flaw.INVALID_HTML, Flaw.DOUBTFUL_HTML);

  private final List<Diagnostic> found;
  private final List<Check> checks = new ArrayList<>();

  MachineChecks(Diagnostics diagnostics) {
    found =
        diagnostics.inReadingOrder().stream().filter(it -> it.problem() instanceof Flaw).toList();
  }

  /** What was checked of files of these names. */
  List<Check> of(Collection<String> files) {
    // What readers open stands before what was taken from it.
    List<String> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing((String it) -> it.contains("/")).thenComparing(it -> it));
    for (String file : sorted) {
      boolean piece = file.contains("/");
      if (file.endsWith(".pdf")) {
        own(file, "Barriers that veraPDF does not see; the words and order of the page", BARRIERS);
        asked(file, "veraPDF", "PDF/UA-1 and PDF/A-3a", PDF_STANDARDS);
      } else if (file.endsWith(".docx")) {
        own(file, "Barriers in the Word file; the words and order of the page", BARRIERS);
      } else if (file.endsWith(".html") && piece) {
        own(file, "Barriers, and mark-up that content systems take out", BARRIERS);
      } else if (file.endsWith(".html")) {
        own(
            file,
            "Every number is a published one and no hidden one can be worked out: page, PDF's"
                + " source, Word file, data, spreadsheet, fragments and charts of this report",
            NUMBERS);
        own(file, "Barriers: structure, names, tables, contrast, language", BARRIERS);
        asked(file, "Nu HTML checker", "valid HTML", HTML_STANDARD);
        checks.add(
            new Check(
                "axe-core in a browser",
                "WCAG 2.2 as far as a browser can tell; a build has no browser",
                file,
                Result.NOT_RUN,
                Map.of()));
      }
    }
    return checks;
  }

  private void own(String file, String what, Set<Flaw> flaws) {
    Map<String, Long> findings = findings(file, flaws::contains);
    checks.add(new Check("lscb-report", what, file, result(file, flaws), findings));
  }

  private void asked(String file, String by, String what, Set<Flaw> flaws) {
    boolean missing = found(file, Flaw.NOT_CHECKED::equals).size() > 0;
    checks.add(
        new Check(
            by,
            what,
            file,
            missing ? Result.NOT_RUN : result(file, flaws),
            findings(file, flaws::contains)));
  }

  private Result result(String file, Set<Flaw> flaws) {
    List<Diagnostic> all = found(file, flaws::contains);
    if (all.isEmpty()) {
      return Result.PASSED;
    }
    boolean wrong = all.stream().anyMatch(it -> it.problem().severity() == Severity.ERROR);
    return wrong ? Result.FAILED : Result.ADVISED;
  }

  /** By their codes alone: a message may quote what is hidden. */
  private Map<String, Long> findings(String file, Predicate<Object> wanted) {
    Map<String, Long> findings = new TreeMap<>();
    found(file, wanted).forEach(one -> findings.merge(one.problem().code(), 1L, Long::sum));
    return findings;
  }

  private List<Diagnostic> found(String file, Predicate<Object> wanted) {
    return found.stream()
        .filter(it -> it.position().file().equals(file) && wanted.test(it.problem()))
        .toList();
  }
}
