package org.lscb.report.build.importing.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;

/**
 * Refuses lists of single children: only counts enter a board's folder. They are told by the
 * headings of their columns and by what stands below.
 */
public final class ChildLists {

  /** Where headings are looked for. */
  private static final int HEADINGS = 60;

  private static final Set<String> OF_CHILDREN =
      Set.of(
          "upn",
          "former upn",
          "unique pupil number",
          "uln",
          "unique learner number",
          "nhs number",
          "nhs no",
          "nhs num",
          "child id",
          "childid",
          "la child id",
          "lachildid",
          "child name",
          "childs name",
          "name of child",
          "young persons name",
          "pupil name",
          "pupil id",
          "client id",
          "client name",
          "person id",
          "personid",
          "ics id",
          "ics number",
          "lcs id",
          "lcs number",
          "mosaic id",
          "liquidlogic id",
          "forename",
          "forenames",
          "first name",
          "surname",
          "last name",
          "family name",
          "given name",
          "postcode",
          "post code",
          "home postcode",
          "child postcode",
          "home address",
          "child initials");

  /** Headings of tables of counts as well: what stands below them decides. */
  private static final Set<String> PERHAPS =
      Set.of("name", "full name", "child", "pupil", "young person", "client", "initials", "nhs");

  /** In headings such as "Child's DOB (dd/mm/yyyy)"; where it is counted, numbers stand below. */
  private static final Pattern BIRTH =
      Pattern.compile(".*\\b(?:dob|d o b|date of birth|birth ?date)\\b.*|born");

  private static final Pattern PUPIL_NUMBER =
      Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]");
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+,? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,4}[-/]?\\d{5,}");

  private static final int FEW = 3;
  private static final int SEVERAL = 10;
  private static final int CHILDHOOD_YEARS = 10;
  private static final double MOST = 0.8;

  private final Sheet sheet;
  private final Diagnostics diagnostics;

  /** Looks at all of a sheet, whatever is imported of it. */
  public ChildLists(Sheet sheet, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
  }

  /** Whether the sheet is one, after a diagnostic for each column that says so. */
  public boolean refused() {
    boolean refused = false;
    for (int column = 0; column < sheet.width(); column++) {
      Optional<Found> found = found(column);
      if (found.isPresent()) {
        diagnostics.report(
            Misfit.LIST_OF_CHILDREN,
            sheet.place(found.get().row(), column),
            CellName.column(column),
            found.get().what());
        refused = true;
      }
    }
    return refused;
  }

  /** Where a column says what it is. */
  private record Found(int row, String what) {}

  /** What stands in a column below a row. */
  private static final class Values {
    private int first = -1;
    private int all;
    private int pupils;
    private int patients;
    private int postcodes;
    private int people;
    private int numbered;
    private final Set<String> different = new HashSet<>();
    private final Set<Integer> days = new HashSet<>();
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;

    private boolean most(int some) {
      return some >= FEW && some > all * MOST;
    }

    private boolean differ() {
      return different.size() > all * MOST;
    }
  }

  private Optional<Found> found(int column) {
    Optional<Found> perhaps = Optional.empty();
    for (int row = 0; row < Math.min(HEADINGS, sheet.height()); row++) {
      Cell cell = sheet.cell(row, column);
      if (cell.kind() != Cell.Kind.TEXT) {
        continue;
      }
      String heading = plain(cell.text());
      if (ofChildren(heading, sheet.cell(row + 1, column))) {
        return Optional.of(new Found(row, "its heading is \"" + cell.text() + "\""));
      }
      if (PERHAPS.contains(heading) && perhaps.isEmpty()) {
        perhaps = Optional.of(new Found(row, "\"" + cell.text() + "\" names single people"));
      }
    }
    Values values = values(perhaps.map(one -> one.row() + 1).orElse(0), column);
    boolean single = values.differ() && values.all > FEW;
    if (perhaps.isPresent()
        && single
        && (values.most(values.people) || values.most(values.numbered))) {
      return perhaps;
    }
    return byValues(values);
  }

  private static boolean ofChildren(String heading, Cell below) {
    return OF_CHILDREN.contains(heading) && !below.isBlank()
        || BIRTH.matcher(heading).matches()
            && !below.holdsValue()
            && below.text().matches(".*\\d.*");
  }

  private static Optional<Found> byValues(Values values) {
    String what = null;
    if (values.most(values.pupils)) {
      what = "it holds unique pupil numbers";
    } else if (values.most(values.patients)) {
      what = "it holds NHS numbers";
    } else if (values.most(values.postcodes) && values.differ()) {
      what = "it holds postcodes of single places";
    } else if (values.days.size() >= SEVERAL
        && values.earliest.plusYears(CHILDHOOD_YEARS).isBefore(values.latest)) {
      what = "its days lie over many years, as dates of birth do";
    }
    return Optional.ofNullable(what).map(one -> new Found(Math.max(0, values.first), one));
  }

  private Values values(int from, int column) {
    Values values = new Values();
    for (int row = from; row < sheet.height(); row++) {
      Cell cell = sheet.cell(row, column);
      String text = cell.text();
      // A heading above them is one of them at most.
      if (cell.isBlank() || text.length() > 60) {
        continue;
      }
      values.first = values.first < 0 ? row : values.first;
      values.all++;
      values.different.add(text);
      if (cell.kind() == Cell.Kind.DATE || text.length() == 10 && text.charAt(2) == '/') {
        day(text, values);
      } else if (PUPIL_NUMBER.matcher(text).matches()) {
        values.pupils++;
      } else if (isPatient(text)) {
        values.patients++;
        values.numbered++;
      } else if (text.length() < 9 && POSTCODE.matcher(text).matches()) {
        values.postcodes++;
      } else if (PERSON.matcher(text).matches()) {
        values.people++;
      } else if (NUMBERED.matcher(text).matches()) {
        values.numbered++;
      }
    }
    return values;
  }

  private static void day(String text, Values values) {
    try {
      LocalDate day =
          text.charAt(2) == '/'
              ? LocalDate.of(
                  Integer.parseInt(text.substring(6)),
                  Integer.parseInt(text.substring(3, 5)),
                  Integer.parseInt(text.substring(0, 2)))
              : LocalDate.parse(text);
      values.days.add(day.getDayOfYear());
      values.earliest = day.isBefore(values.earliest) ? day : values.earliest;
      values.latest = day.isAfter(values.latest) ? day : values.latest;
    } catch (NumberFormatException | DateTimeException month) {
      return;
    }
  }

  /** Ten digits, the last of which follows from the others modulo 11. */
  private static boolean isPatient(String text) {
    String digits = text.replace(" ", "").replace("-", "");
    if (digits.length() != 10 || !digits.chars().allMatch(one -> one >= '0' && one <= '9')) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = 11 - sum % 11;
    return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
  }

  private static String plain(String heading) {
    return heading
        .toLowerCase(Locale.UK)
        .replace("'", "")
        .replace("’", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
