package org.lscb.report.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Report;
import org.lscb.report.template.line.PageQuotes;

/** Fills the templates with a report. */
public final class ReportTemplates {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Where a page may be cut: no quotation goes over it. */
  private static final String PART = "<section";

  private static final int OPENING = 100;

  private final TemplateSource source;
  private final Diagnostics diagnostics;
  private final Sandbox sandbox;
  private final Kept kept;

  /**
   * Templates that report their own faults.
   *
   * @param diagnostics receives the faults of the board's own templates
   */
  public ReportTemplates(TemplateSource source, Diagnostics diagnostics) {
    this(source, diagnostics, LIMIT, Kept.none());
  }

  ReportTemplates(TemplateSource source, Diagnostics diagnostics, Duration limit, Kept kept) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.sandbox = new Sandbox(source, limit);
    this.kept = kept;
  }

  /** The same for a web page that is drawn again and again, of which little changes. */
  public static ReportTemplates remembering(TemplateSource source, Diagnostics diagnostics) {
    return new ReportTemplates(source, diagnostics, LIMIT, Kept.fromLastTime());
  }

  /** Does ahead, perhaps on another thread, what costs most of a cold start. */
  public void prepare() {
    sandbox.load("blocks/all.ftlh");
    sandbox.load("report.ftlh");
    sandbox.load("print.ftlh");
  }

  /** Reads anew, when they are asked for, those templates that the board may have changed. */
  public void renew() {
    source.changeable().forEach(sandbox::forget);
  }

  /**
   * The report as one self-contained HTML file.
   *
   * @param dataFiles carried inside the page
   * @return empty when a template of the board has a fault, which is then a diagnostic
   * @throws IllegalArgumentException when a picture or a note is missing
   */
  public Optional<String> webPage(Report report, FigureMarkup figures, List<DataFile> dataFiles) {
    kept.begin();
    // What a board's own template is filled from, nobody knows.
    Kept filled = source.hasBoards() ? Kept.none() : kept;
    return fill(
        "report.ftlh",
        new ReportView(report, figures, dataFiles, Medium.WEB, false, kept).view(filled));
  }

  /**
   * The report as well-formed XHTML, to be laid out as a PDF.
   *
   * @return empty when a template of the board has a fault, which is then a diagnostic
   * @throws IllegalArgumentException when a picture or a note is missing
   */
  public Optional<String> printPage(Report report, FigureMarkup figures) {
    return fill("print.ftlh", new ReportView(report, figures, List.of(), Medium.PRINT).view());
  }

  /**
   * The same page for a PDF in large print: the same words in type of 18 point.
   *
   * @return empty when a template of the board has a fault, which is then a diagnostic
   * @throws IllegalArgumentException when a picture or a note is missing
   */
  public Optional<String> largePrintPage(Report report, FigureMarkup figures) {
    return fill(
        "print.ftlh", new ReportView(report, figures, List.of(), Medium.PRINT, true).view());
  }

  /**
   * The short version as one self-contained HTML file.
   *
   * @param report the short version
   * @return empty when a template of the board has a fault, which is then a diagnostic
   * @throws IllegalArgumentException when a picture is missing
   */
  public Optional<String> shortPage(Report report, FigureMarkup figures) {
    return fill("short.ftlh", new ReportView(report, figures, List.of(), Medium.WEB).view());
  }

  /**
   * The short version as well-formed XHTML, to be laid out as a PDF.
   *
   * @param report the short version
   * @return empty when a template of the board has a fault, which is then a diagnostic
   * @throws IllegalArgumentException when a picture is missing
   */
  public Optional<String> shortPrintPage(Report report, FigureMarkup figures) {
    return fill(
        "short-print.ftlh", new ReportView(report, figures, List.of(), Medium.PRINT).view());
  }

  private String finished(String page) {
    return kept.keeps() ? inParts(page) : finishedAtOnce(page);
  }

  private static String finishedAtOnce(String page) {
    return PageQuotes.of(CharacterFilter.printable(page));
  }

  /** What stands in a part that is the same as before stands there as before. */
  private String inParts(String page) {
    StringBuilder whole = new StringBuilder(page.length());
    int end;
    for (int start = 0; start < page.length(); start = end) {
      int next = page.indexOf(PART, start + 1);
      end = next < 0 ? page.length() : next;
      String part = page.substring(start, end);
      Optional<String> finished =
          kept.of(opening(part), part, () -> PageQuotes.ofPart(CharacterFilter.printable(part)));
      if (finished.isEmpty()) {
        return finishedAtOnce(page);
      }
      whole.append(finished.get());
    }
    return whole.toString();
  }

  /** Its tag, with its id as a rule, is looked for in less time than all of it. */
  private static String opening(String part) {
    return part.substring(0, Math.min(part.length(), OPENING));
  }

  private Optional<String> fill(String page, Map<String, Object> view) {
    try {
      return Optional.of(finished(sandbox.fill(page, view)));
    } catch (TemplateFault fault) {
      if (!source.hasBoards()) {
        throw new IllegalStateException(
            fault.template() + ":" + fault.line() + ":" + fault.column(), fault);
      }
      Position position =
          new Position("templates/" + fault.template(), fault.line(), fault.column(), 1);
      diagnostics.report(Problem.TEMPLATE_FAULT, position, fault.getMessage());
      return Optional.empty();
    }
  }
}
