package org.lscb.report.build.evidence;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.look.Look;

/** What no machine can tell: somebody has to look, listen and read. */
final class PersonalChecks {

  /** One thing to do, and what it is about. */
  record Task(String name, String what) {}

  private static final List<Task> ALWAYS =
      List.of(
          new Task(
              "Screen reader, web page",
              "Listen to a chapter with tables, charts and notes (NVDA with Firefox or Chrome, or"
                  + " VoiceOver): do order, headings, header cells and alternative texts make sense?"),
          new Task(
              "Screen reader, PDF", "The same chapter in the PDF, with NVDA or JAWS in Acrobat."),
          new Task(
              "Keyboard alone",
              "Walk through the page: is everything reached, in order, and always visible where"
                  + " one is?"),
          new Task(
              "Large type",
              "Read the page at 400% and on a telephone: is anything cut off or overlapping?"),
          new Task(
              "Colour and contrast",
              "Read the charts in shades of grey, and in the high contrast of Windows."),
          new Task(
              "Alternative texts",
              "Does each say what the picture tells, and no more than it does?"),
          new Task(
              "Plain language",
              "Have somebody outside the partnership read the summary: is each sentence clear?"),
          new Task(
              "PAC", "Open the PDF in PDF Accessibility Checker (PAC) and note what it reports."),
          new Task(
              "Spreadsheet",
              "Open it in Excel with its accessibility checker; listen to one sheet."),
          new Task(
              "Web site",
              "Look at each page again after it was published: content systems change what they"
                  + " are given."),
          new Task(
              "Other formats",
              "Ask for large print and Easy Read through the contact below: does an answer come?"));

  private PersonalChecks() {}

  /** What is to be done for every report, and for each photograph of people in this one. */
  static List<Task> of(Look look) {
    List<Task> tasks = new ArrayList<>(ALWAYS);
    for (Look.Consent one : look.consents()) {
      String day = one.day().isEmpty() ? "no day is stated" : "they agreed on " + one.day();
      tasks.add(
          new Task(
              "Consent: " + one.path(),
              "It shows people, and "
                  + day
                  + ": is the consent kept, does it cover this report and the web, and does it"
                  + " still hold?"));
    }
    return tasks;
  }
}
