package org.lscb.report.dataset.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.sheet.UnreadableException;
import org.lscb.report.dataset.sheet.xlsx.Workbook;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/** A spreadsheet that somebody sent: XLSX, or text with commas, semicolons or tabs. */
public final class Spreadsheet {

  /** A whole year of rows of any system has a tenth of it. */
  private static final long LARGEST_FILE = 64_000_000;

  private static final List<String> OF_TEXT = List.of(".csv", ".tsv", ".txt");

  private final String name;
  private final Optional<Workbook> workbook;
  private final Optional<Sheet> text;

  private Spreadsheet(String name, Optional<Workbook> workbook, Optional<Sheet> text) {
    this.name = name;
    this.workbook = workbook;
    this.text = text;
  }

  /**
   * Opens a file; what cannot be opened is reported.
   *
   * @param name as in messages
   */
  public static Optional<Spreadsheet> open(Path path, String name, Diagnostics diagnostics) {
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      if (!Files.isRegularFile(path)) {
        diagnostics.report(Problem.FILE_MISSING, Position.ofFile(name), name);
        return Optional.empty();
      }
      if (Files.size(path) > LARGEST_FILE) {
        diagnostics.report(
            Problem.FILE_TOO_LARGE, Position.ofFile(name), Files.size(path), LARGEST_FILE);
        return Optional.empty();
      }
      if (OF_TEXT.stream().anyMatch(lower::endsWith)) {
        Sheet sheet = new TextSheet(name).read(Files.readAllBytes(path));
        return Optional.of(new Spreadsheet(name, Optional.empty(), Optional.of(sheet)));
      }
      Workbook workbook = Workbook.open(path, name);
      return Optional.of(new Spreadsheet(name, Optional.of(workbook), Optional.empty()));
    } catch (UnreadableException unreadable) {
      report(name, unreadable, diagnostics);
    } catch (IOException unreadable) {
      diagnostics.report(Problem.FILE_UNREADABLE, Position.ofFile(name), name);
    }
    return Optional.empty();
  }

  private static void report(String name, UnreadableException why, Diagnostics diagnostics) {
    diagnostics.report(
        Misfit.SPREADSHEET_UNREADABLE, Position.ofFile(name), why.reason(), why.help());
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The sheets that are not hidden, in their order; one without a name where it is text. */
  public List<String> sheets() {
    return workbook.map(Workbook::visible).orElse(List.of(""));
  }

  /** All sheets, the hidden ones too. */
  public List<String> all() {
    return workbook.map(Workbook::all).orElse(List.of(""));
  }

  /** A sheet by its name, upper and lower case being the same; empty after a diagnostic. */
  public Optional<Sheet> sheet(String wanted, Diagnostics diagnostics) {
    if (text.isPresent()) {
      return text;
    }
    try {
      return Optional.of(workbook.orElseThrow().sheet(wanted));
    } catch (UnreadableException unreadable) {
      report(name, unreadable, diagnostics);
      return Optional.empty();
    }
  }
}
