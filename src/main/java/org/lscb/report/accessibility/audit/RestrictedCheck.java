package org.lscb.report.accessibility.audit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/**
 * Checks a restricted edition: it shows true numbers, so that what must be right is that nobody can
 * take it for the public one: its marks, what it carries, and where it lies.
 */
public final class RestrictedCheck {

  private static final String MARK = "Restricted";
  private static final String ENDING = "-restricted";

  private final Position place;
  private final Diagnostics diagnostics;

  /** Reports at a file's place. */
  public RestrictedCheck(Position place, Diagnostics diagnostics) {
    this.place = place;
    this.diagnostics = diagnostics;
  }

  /** Whether a report is one by its name, or says so itself whatever it is called. */
  public static boolean isRestricted(Path stem) throws IOException {
    if (stem.getFileName().toString().endsWith(ENDING)) {
      return true;
    }
    Optional<Element> page = page(stem);
    return page.isPresent() && isMarked(page.get());
  }

  /** Reports what is wrong with it. */
  public void check(Path stem) throws IOException {
    Optional<Element> page = page(stem);
    if (page.filter(one -> !isMarked(one)).isPresent()) {
      diagnostics.report(Problem.RESTRICTED_UNMARKED, place, "the web page");
    }
    if (page.filter(RestrictedCheck::carries).isPresent()) {
      diagnostics.report(Problem.RESTRICTED_CARRIES, place, "the web page");
    }
    Path pdf = stem.resolveSibling(stem.getFileName() + ".pdf");
    if (Files.exists(pdf)) {
      print(Files.readAllBytes(pdf));
    }
    if (liesAmongPublic(stem)) {
      diagnostics.report(Problem.RESTRICTED_AMONG_PUBLIC, place);
    }
  }

  private static Optional<Element> page(Path stem) throws IOException {
    Path page = stem.resolveSibling(stem.getFileName() + ".html");
    return Files.exists(page)
        ? Optional.of(PageParser.parse(Files.readString(page)))
        : Optional.empty();
  }

  private static boolean isMarked(Element page) {
    return page.all("title").stream().anyMatch(one -> one.words().startsWith(MARK))
        && page.first(one -> one.hasClass("restricted")).isPresent();
  }

  private static boolean carries(Element page) {
    return page.first(one -> one.attribute("href").startsWith("data:")).isPresent();
  }

  private void print(byte[] pdf) throws IOException {
    if (!Attachments.of(pdf).isEmpty()) {
      diagnostics.report(Problem.RESTRICTED_CARRIES, place, "the PDF");
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int at = 1; at <= document.getNumberOfPages(); at++) {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(at);
        words.setEndPage(at);
        if (!words.getText(document).contains(MARK)) {
          diagnostics.report(Problem.RESTRICTED_UNMARKED, place, "page " + at + " of the PDF");
        }
      }
    }
  }

  /** A public report, or the data files of one, in the same folder. */
  private static boolean liesAmongPublic(Path stem) throws IOException {
    Path folder = stem.toAbsolutePath().getParent();
    if (Files.exists(folder.resolve("data/values.json"))) {
      return true;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{html,pdf}")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replaceFirst("\\.(html|pdf)$", "");
        if (!name.equals(stem.getFileName().toString()) && !isRestricted(folder.resolve(name))) {
          return true;
        }
      }
    }
    return false;
  }
}
