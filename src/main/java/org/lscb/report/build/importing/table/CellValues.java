package org.lscb.report.build.importing.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.statistics.Unit;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads cells as values of measures, as a dataset's file writes them. */
final class CellValues {

  private static final Pattern NUMBER =
      Pattern.compile("(-?)(£?)(\\d{1,3}(?:[, ]\\d{3})+|\\d+)(\\.\\d+)?(\\s*%)?");
  private static final Pattern FEWER = Pattern.compile("[<≤]\\s*\\d+|fewer than \\d+");

  /** What publishers of statistics mean by them, as explore education statistics explains. */
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("c", "c"),
          Map.entry("[c]", "c"),
          Map.entry("x", "x"),
          Map.entry("[x]", "x"),
          Map.entry("..", "x"),
          Map.entry("not available", "x"),
          Map.entry("z", "z"),
          Map.entry("[z]", "z"),
          Map.entry("not applicable", "z"),
          Map.entry("low", "low"),
          Map.entry("[low]", "low"),
          Map.entry("u", "u"),
          Map.entry("[u]", "u"));

  private final Sheet sheet;
  private final ImportDefinition definition;
  private final Diagnostics diagnostics;
  private final List<String> asText = new ArrayList<>();
  private final List<String> fewer = new ArrayList<>();
  private final Fractions fractions;

  CellValues(Sheet sheet, ImportDefinition definition, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.definition = definition;
    this.diagnostics = diagnostics;
    this.fractions = new Fractions(sheet, diagnostics);
  }

  /** The value as it is written, or empty after a diagnostic. */
  Optional<String> read(int row, int column, Subject subject) {
    Cell cell = sheet.cell(row, column);
    Optional<Scalar> own =
        Optional.ofNullable(definition.symbols().get(cell.text())).filter(one -> !cell.isBlank());
    if (own.isPresent()) {
      return own.map(Scalar::text);
    }
    if (cell.isBlank()) {
      if (definition.empty().isEmpty()) {
        diagnostics.report(Misfit.IMPORT_EMPTY_CELL, sheet.place(row, column), subject.label());
      }
      return definition.empty();
    }
    return switch (cell.kind()) {
      case ERROR, UNCOMPUTED -> {
        String what = cell.kind() == Cell.Kind.ERROR ? cell.text() : "no result";
        diagnostics.report(Misfit.IMPORT_NOT_COMPUTED, sheet.place(row, column), what);
        yield Optional.empty();
      }
      case NUMBER -> number(new BigDecimal(cell.text()), cell.percent(), row, column, subject);
      case TEXT -> words(cell.text(), row, column, subject);
      case DATE ->
          wrong(row, column, "the program that saved it took the words for a day; type the number");
      default -> wrong(row, column, "type the number that is meant");
    };
  }

  private Optional<String> words(String text, int row, int column, Subject subject) {
    if (subject.unit() == Unit.CODE && subject instanceof MeasureDefinition measure) {
      return code(text, measure, row, column);
    }
    String lower = text.toLowerCase(Locale.UK);
    if (SYMBOLS.containsKey(lower)) {
      return Optional.of(SYMBOLS.get(lower));
    }
    if (FEWER.matcher(lower).matches()) {
      fewer.add(CellName.of(row, column));
      return Optional.of("c");
    }
    Matcher number = NUMBER.matcher(text);
    boolean pounds = number.matches() && !number.group(2).isEmpty();
    if (!number.matches() || pounds && subject.unit() != Unit.POUNDS) {
      return wrong(
          row,
          column,
          "say below \"symbols:\" what it means (a number, x, z or c), or correct the cell");
    }
    asText.add(CellName.of(row, column));
    String fraction = number.group(4) == null ? "" : number.group(4);
    String digits = number.group(1) + number.group(3).replaceAll("[, ]", "") + fraction;
    BigDecimal written = new BigDecimal(digits);
    return number.group(5) == null
        ? number(written, false, row, column, subject)
        : number(written.movePointLeft(2), true, row, column, subject);
  }

  private Optional<String> code(String text, MeasureDefinition measure, int row, int column) {
    Optional<String> code =
        measure.codes().stream()
            .filter(one -> text.equalsIgnoreCase(one.id()) || text.equalsIgnoreCase(one.label()))
            .map(MeasureDefinition.Code::id)
            .findFirst();
    return code.isPresent()
        ? code
        : wrong(
            row,
            column,
            "say below \"symbols:\" which of these it is: "
                + String.join(
                    ", ", measure.codes().stream().map(MeasureDefinition.Code::id).toList()));
  }

  private Optional<String> number(
      BigDecimal saved, boolean percent, int row, int column, Subject subject) {
    if (percent && !isShare(subject)) {
      return wrong(row, column, "the measure is no percentage: name another measure or column");
    }
    boolean share = subject.unit() == Unit.PERCENT;
    boolean fraction = percent || share && definition.fractions().orElse(false);
    if (fraction && !percent && saved.compareTo(BigDecimal.ONE) > 0) {
      return wrong(row, column, "the import says \"percent: fractions\", and this is more than 1");
    }
    BigDecimal number = (fraction ? saved.movePointRight(2) : saved).stripTrailingZeros();
    if (share && !percent && definition.fractions().isEmpty()) {
      fractions.see(number, row, column, subject);
    }
    if (subject.unit() == Unit.COUNT && number.scale() > 0) {
      return wrong(row, column, "what is counted is whole: name another measure or column");
    }
    boolean signed = subject.unit() == Unit.POUNDS || subject.unit() == Unit.POINTS;
    if (number.signum() < 0 && !signed) {
      return wrong(row, column, "it cannot be below 0: correct the cell");
    }
    return Optional.of(number.toPlainString());
  }

  private static boolean isShare(Subject subject) {
    return subject.unit() == Unit.PERCENT || subject.unit() == Unit.POINTS;
  }

  private Optional<String> wrong(int row, int column, String advice) {
    Cell cell = sheet.cell(row, column);
    String shown = cell.percent() ? cell.text() + " (shown as a percentage)" : cell.text();
    diagnostics.report(Misfit.IMPORT_NOT_A_NUMBER, sheet.place(row, column), shown, advice);
    return Optional.empty();
  }

  /** Whether it is plain what all percentages mean; false after a diagnostic. */
  boolean arePlain() {
    return fractions.arePlain();
  }

  /** What was read otherwise than it stands there. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    if (!asText.isEmpty() && !sheet.name().isEmpty()) {
      String numbers = asText.size() == 1 ? "1 number was" : asText.size() + " numbers were";
      told.add(numbers + " stored as text (" + some(asText) + ")");
    }
    if (!fewer.isEmpty()) {
      told.add("\"fewer than\" is read as c, hidden by the source (" + some(fewer) + ")");
    }
    return told;
  }

  /** The first of some cells. */
  static String some(List<String> cells) {
    String first = String.join(", ", cells.subList(0, Math.min(3, cells.size())));
    return cells.size() > 3 ? first + " and others" : first;
  }
}
