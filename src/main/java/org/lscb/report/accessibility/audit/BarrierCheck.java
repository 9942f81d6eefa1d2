package org.lscb.report.accessibility.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.conformance.Checkers;
import org.lscb.report.accessibility.conformance.Conformance;
import org.lscb.report.accessibility.fragment.PlainMarkup;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.paper.PaperCheck;
import org.lscb.report.accessibility.screen.ScreenCheck;
import org.lscb.report.accessibility.word.WordBarriers;
import org.lscb.report.accessibility.word.WordReader;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;

/** Looks at page, PDF and Word file of a report for what keeps somebody from reading them. */
public final class BarrierCheck {

  private final Diagnostics diagnostics;

  /** Reports to diagnostics. */
  public BarrierCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Looks at whichever of them is there.
   *
   * @param stem the path of all without its ending
   * @param file one of the files of the report, as a person named it
   * @param checkers that look at the files too
   */
  public void check(Path stem, Path file, Checkers checkers) throws IOException {
    Conformance conformance = new Conformance(checkers, diagnostics);
    Path page = stem.resolveSibling(stem.getFileName() + ".html");
    Path pdf = stem.resolveSibling(stem.getFileName() + ".pdf");
    Optional<String> web = Optional.empty();
    if (Files.exists(page)) {
      byte[] bytes = Files.readAllBytes(page);
      web = Optional.of(new String(bytes, StandardCharsets.UTF_8));
      page(shown(file, page), web.get());
      conformance.page(shown(file, page), bytes);
    }
    Path fragments = FinishedReports.folder("fragments", stem);
    for (Path one : FinishedReports.fragments(stem)) {
      String shown = shown(file, fragments) + "/" + one.getFileName();
      fragment(shown, Files.readString(one, StandardCharsets.UTF_8));
    }
    Path word = stem.resolveSibling(stem.getFileName() + ".docx");
    if (Files.exists(word)) {
      word(shown(file, word), Files.readAllBytes(word), web);
    }
    if (Files.exists(pdf)) {
      // Where words differ they are quoted, and those of the restricted edition stay in it.
      boolean restricted = RestrictedCheck.isRestricted(stem);
      byte[] bytes = Files.readAllBytes(pdf);
      pdf(shown(file, pdf), bytes, web.filter(it -> !restricted));
      conformance.pdf(shown(file, pdf), bytes);
    }
  }

  private static String shown(Path file, Path other) {
    return Files.isDirectory(file)
        ? file.resolve(other.getFileName()).toString()
        : file.resolveSibling(other.getFileName()).toString();
  }

  /** Looks at a page. */
  public void page(String name, String page) {
    new ScreenCheck(new Barriers(Position.ofFile(name), diagnostics)).check(PageParser.parse(page));
  }

  /**
   * Looks at a fragment as it stands below the heading of somebody else's page, and for what would
   * not get there.
   */
  public void fragment(String name, String fragment) {
    Barriers barriers = new Barriers(Position.ofFile(name), diagnostics);
    new PlainMarkup(barriers).check(PageParser.parse(fragment));
    new ScreenCheck(barriers).check(PageParser.parse(around(fragment)));
  }

  private static String around(String fragment) {
    return "<html lang=\"en-GB\"><head><title>Report</title></head><body><main><h1>Report</h1>"
        + fragment
        + "</main></body></html>";
  }

  /** Looks at a Word file, and whether it says what the page says, where that is at hand. */
  public void word(String name, byte[] word, Optional<String> page) {
    try {
      new WordBarriers(new Barriers(Position.ofFile(name), diagnostics))
          .check(WordReader.read(word), page.map(PageParser::parse));
    } catch (IllegalArgumentException damaged) {
      if (!diagnostics.hasAny(Flaw.OUTPUT_UNREADABLE)) {
        diagnostics.report(Flaw.OUTPUT_UNREADABLE, Position.ofFile(name), "the Word file");
      }
    }
  }

  /** Looks at a PDF, and whether it says what the page says, where that is at hand. */
  public void pdf(String name, byte[] pdf, Optional<String> page) {
    Optional<Element> web = page.map(PageParser::parse);
    try {
      new PaperCheck(new Barriers(Position.ofFile(name), diagnostics)).check(pdf, web);
    } catch (UncheckedIOException damaged) {
      // One cause: the audit may have found out before.
      if (!diagnostics.hasAny(Flaw.OUTPUT_UNREADABLE)) {
        diagnostics.report(Flaw.OUTPUT_UNREADABLE, Position.ofFile(name), "the PDF");
      }
    }
  }
}
