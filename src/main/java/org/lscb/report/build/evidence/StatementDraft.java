package org.lscb.report.build.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.build.evidence.Evidence.Check;
import org.lscb.report.build.evidence.Evidence.Result;

/**
 * A draft of the accessibility statement that a public body publishes, in the parts that it must
 * have. It claims what machines found and leaves open what people must find out.
 *
 * <p>Source: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
 * Regulations 2018, regulation 8, and the model statement of Commission Implementing Decision (EU)
 * 2018/1523 that it follows.
 */
final class StatementDraft {

  private StatementDraft() {}

  static String of(Evidence evidence) {
    Sheet sheet = new Sheet("Accessibility statement, draft: " + evidence.title());
    sheet.warning(
        "Draft, not to be published as it is. Somebody has to fill in what stands in square"
            + " brackets, after the checks that a program cannot do, and to compare it with the"
            + " model statement that the government publishes.");
    sheet.paragraph(
        "This statement is about "
            + evidence.title()
            + ", published as "
            + formats(evidence)
            + " by "
            + evidence.cover().board()
            + ". It is not about the web site on which they stand.");
    status(evidence, sheet);
    notAccessible(evidence, sheet);
    sheet.heading("Feedback and contact");
    sheet.paragraph(contact(evidence));
    sheet.paragraph(
        "If you find a barrier that is not named here, tell us in the same way. [In how many days"
            + " you answer.]");
    sheet.heading("Enforcement");
    sheet.paragraph(
        "The Equality and Human Rights Commission enforces these regulations. If our answer does"
            + " not satisfy you, the Equality Advisory and Support Service can help you.");
    sheet.heading("Preparation of this statement");
    sheet.paragraph(
        "Drafted from the results of the build of the report that is dated "
            + evidence.cover().date()
            + ". Reviewed by people on [date]; next review on [date].");
    sheet.list(tested(evidence));
    return sheet.end();
  }

  private static String formats(Evidence evidence) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(".html", "web page");
    names.put(".pdf", "PDF");
    names.put(".docx", "Word file");
    names.put(".xlsx", "spreadsheet");
    names.put(".csv", "data files");
    names
        .keySet()
        .removeIf(ending -> evidence.files().stream().noneMatch(it -> it.path().endsWith(ending)));
    return String.join(", ", names.values());
  }

  private static void status(Evidence evidence, Sheet sheet) {
    sheet.heading("Compliance status");
    sheet.paragraph(
        "[Confirm: we are committed to making this report accessible, as the Public Sector Bodies"
            + " (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask.]");
    sheet.paragraph(
        "[Fully, partially or not] compliant with the Web Content Accessibility Guidelines version"
            + " 2.2, level AA. [Decide this when people have checked it: no machine can.]");
    if (!evidence.with(Result.FAILED).isEmpty()) {
      sheet.paragraph("Not fully: machine checks failed, see below.");
    }
  }

  private static void notAccessible(Evidence evidence, Sheet sheet) {
    sheet.heading("Content that is not accessible");
    List<String> lines = new ArrayList<>();
    for (Check one : evidence.checks()) {
      if (one.result() == Result.FAILED || one.result() == Result.ADVISED) {
        lines.add(
            one.file()
                + ": "
                + EvidencePage.findings(one.findings())
                + " ["
                + "say in plain words what readers cannot do, the criterion of WCAG, and by when it"
                + " will be mended]");
      }
    }
    if (lines.isEmpty()) {
      sheet.paragraph(
          "The machine checks that were run found nothing. They see only some of what can keep"
              + " people from reading it.");
    } else {
      sheet.list(lines);
    }
    sheet.paragraph("[What people found: screen reader, keyboard, plain language.]");
  }

  private static List<String> tested(Evidence evidence) {
    List<String> lines = new ArrayList<>();
    for (String by : evidence.checks().stream().map(Check::by).distinct().toList()) {
      List<Check> all = evidence.checks().stream().filter(it -> it.by().equals(by)).toList();
      long run = all.stream().filter(it -> it.result() != Result.NOT_RUN).count();
      lines.add(
          run == 0
              ? by + ": not run."
              : by
                  + ": run "
                  + run
                  + " of "
                  + all.size()
                  // The build has no clock, and the report's date is not when it was checked.
                  + " times, on [the day of the build].");
    }
    lines.add("By people: [who, when, with which screen reader and browser]; nothing so far.");
    return lines;
  }

  /** Whom to ask for another format, or what to do about there being nobody. */
  static String contact(Evidence evidence) {
    String contact = evidence.cover().contact();
    return contact.isEmpty()
        ? "[Nobody is named. Add to board.yaml whom to ask for another format, as contact: the"
            + " board's manager, on 01632 960 000]"
        : "To ask for this report in another format, such as large print or Easy Read: "
            + contact
            + ".";
  }
}
