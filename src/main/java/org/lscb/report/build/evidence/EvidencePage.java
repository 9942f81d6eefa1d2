package org.lscb.report.build.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lscb.report.build.evidence.Evidence.Check;
import org.lscb.report.build.evidence.Evidence.Result;

/** The evidence for people. */
final class EvidencePage {

  static final String ABOUT =
      "Evidence about a report, not the report itself: which files were built, and what was checked"
          + " of them. For those who approve it and those who ask.";

  private EvidencePage() {}

  static String of(Evidence evidence) {
    Sheet sheet = new Sheet("Evidence: " + evidence.title());
    sheet.warning(ABOUT);
    if (evidence.draft()) {
      sheet.warning("The report is a draft, not for publication.");
    }
    sheet.paragraph(
        "Dated "
            + evidence.cover().date()
            + ", as the report is, whenever it was built. A check that passed says that a machine found nothing; it does"
            + " not say that there is nothing to find.");
    checks(evidence, sheet);
    failures(evidence, sheet);
    sheet.heading("What a person must still check");
    sheet.table(
        "Not done until somebody enters it here",
        List.of("Check", "What to do", "Done by, on", "Found"),
        PersonalChecks.of(evidence.cover().look()).stream()
            .map(one -> List.of(one.name(), one.what(), "not yet", "not yet"))
            .toList());
    sheet.heading("Other formats");
    sheet.paragraph(StatementDraft.contact(evidence));
    sheet.heading("What built and checked it");
    sheet.table(
        "Programs and libraries",
        List.of("Name", "Version"),
        evidence.tools().entrySet().stream()
            .map(one -> List.of(one.getKey(), one.getValue()))
            .toList());
    files(evidence, sheet);
    return sheet.end();
  }

  private static void files(Evidence evidence, Sheet sheet) {
    sheet.heading("The files");
    sheet.paragraph(
        "Whoever has a file can compute its SHA-256 and see whether it is the one that was"
            + " checked, unchanged.");
    sheet.table(
        "Files with their SHA-256",
        List.of("File", "Bytes", "SHA-256"),
        evidence.files().stream()
            .map(one -> List.of(one.path(), Long.toString(one.bytes()), one.sha256()))
            .toList());
  }

  private static void checks(Evidence evidence, Sheet sheet) {
    sheet.heading("What machines checked");
    List<List<String>> rows = new ArrayList<>();
    for (Check one : evidence.checks()) {
      rows.add(List.of(one.file(), one.by(), one.what(), one.result().words()));
    }
    sheet.table("Machine checks", List.of("File", "Checked by", "Looked for", "Result"), rows);
  }

  private static void failures(Evidence evidence, Sheet sheet) {
    sheet.heading("Known failures");
    List<String> lines = new ArrayList<>();
    for (Check one : evidence.checks()) {
      if (one.result() == Result.FAILED || one.result() == Result.ADVISED) {
        lines.add(one.file() + ", " + one.by() + ": " + findings(one.findings()));
      }
    }
    if (lines.isEmpty()) {
      sheet.paragraph("None is known. What was not run, and what no person has checked, may fail.");
    } else {
      sheet.list(lines);
      sheet.paragraph("lscb-report validate --explain CODE tells what each of them means.");
    }
  }

  /** "low-contrast twice"; in words that a program finds again. */
  static String findings(Map<String, Long> findings) {
    return findings.entrySet().stream()
        .map(one -> one.getKey() + (one.getValue() == 1 ? "" : " (" + one.getValue() + " times)"))
        .collect(Collectors.joining(", "));
  }
}
