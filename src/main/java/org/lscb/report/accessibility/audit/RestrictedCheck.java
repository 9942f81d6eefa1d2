package org.lscb.report.accessibility.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.accessibility.PageTexts;
import org.lscb.report.accessibility.channel.Downloads;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;

/**
 * Looks at the restricted edition: it is marked on every page, carries nothing, and lies apart. Its
 * numbers are all true, so that there is nothing to match them with.
 */
public final class RestrictedCheck {

  private static final String MARK = "Restricted";

  private final Diagnostics diagnostics;
  private int pages;

  /** Reports to diagnostics. */
  public RestrictedCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether the files of this name are of the restricted edition. */
  public static boolean isRestricted(Path stem) {
    return stem.getFileName().toString().endsWith("-restricted");
  }

  /** Looks at page and PDF, whichever are there, and at what lies beside them. */
  public void check(Path stem, Position place) throws IOException {
    Path page = stem.resolveSibling(stem.getFileName() + ".html");
    Path pdf = stem.resolveSibling(stem.getFileName() + ".pdf");
    if (Files.exists(page)) {
      page(PageParser.parse(Files.readString(page, StandardCharsets.UTF_8)), place);
    }
    if (Files.exists(pdf)) {
      print(Files.readAllBytes(pdf), place);
    }
    carries(beside(stem), "beside it", place);
  }

  /** How many pages of the PDF are marked. */
  public int pages() {
    return pages;
  }

  private void page(Element page, Position place) {
    boolean marked = page.all("p").stream().anyMatch(one -> one.words().startsWith(MARK));
    boolean named = page.all("title").stream().anyMatch(one -> one.words().startsWith(MARK));
    if (!marked || !named) {
      diagnostics.report(Flaw.RESTRICTED_UNMARKED, place, "the page");
    }
    carries(Downloads.of(page).keySet(), "in the page", place);
  }

  private void carries(Collection<String> names, String where, Position place) {
    if (!names.isEmpty()) {
      diagnostics.report(Flaw.RESTRICTED_CARRIES, place, String.join(", ", names) + " " + where);
    }
  }

  private void print(byte[] pdf, Position place) {
    try {
      List<String> texts = PageTexts.of(pdf);
      List<String> unmarked = new ArrayList<>();
      for (int page = 1; page <= texts.size(); page++) {
        if (texts.get(page - 1).contains(MARK)) {
          pages++;
        } else {
          unmarked.add(Integer.toString(page));
        }
      }
      if (!unmarked.isEmpty()) {
        diagnostics.report(
            Flaw.RESTRICTED_UNMARKED, place, "page " + String.join(", ", unmarked) + " of the PDF");
      }
      carries(Attachments.of(pdf).keySet(), "in the PDF", place);
    } catch (UncheckedIOException damaged) {
      diagnostics.report(Flaw.OUTPUT_UNREADABLE, place, "the PDF");
    }
  }

  /** Data, and editions that are not restricted. */
  private static List<String> beside(Path stem) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(stem.getParent())) {
      files
          .map(one -> one.getFileName().toString())
          .filter(
              name ->
                  name.matches(
                      "(data|fragments|charts)(-.*)?|.*\\.(csv|json|xlsx|docx)"
                          + "|.*(?<!-restricted)\\.(html|pdf)"))
          .sorted()
          .forEach(found::add);
    }
    return found;
  }
}
