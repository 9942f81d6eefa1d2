package org.lscb.report.build.importing.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Slug;

/** Finds which member of a level a spreadsheet's words mean. */
public final class Labels {

  private static final Pattern TOTAL =
      Pattern.compile("(?i)all|(grand |overall |column |row )?totals?:?");
  private static final Pattern SUBTOTAL = Pattern.compile("(?i).*\\bsub-? ?totals?\\b.*");

  /** Marks of notes, and words that say how final numbers are. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(.*\\S)\\s*(?:\\[(?:note )?[a-z0-9]{1,2}]|[*†‡]+|[¹²³⁴-⁹]+"
              + "|\\((?:provisional|revised|[pr])\\))");

  private final BoardDefinition board;
  private final Map<String, MeasureDefinition> measures;
  private final ImportDefinition definition;

  /** For one import. */
  public Labels(
      BoardDefinition board, Map<String, MeasureDefinition> measures, ImportDefinition definition) {
    this.board = board;
    this.measures = measures;
    this.definition = definition;
  }

  /** The member that a cell names; empty where there is none. */
  public Optional<Member> of(Level level, Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    String words =
        definition
            .named(level.name(), cell.text())
            .map(one -> one.text())
            .orElseGet(() -> withoutNote(cell.text()))
            .strip();
    boolean total = TOTAL.matcher(words).matches();
    return switch (level.name()) {
      case Level.MEASURE -> measure(words);
      case Level.PERIOD ->
          PeriodLabel.read(words).map(one -> new Member(one.toString(), one.toString()));
      case Level.AREA -> area(words, total);
      default -> total ? Optional.of(total()) : member(level.breakdown().orElseThrow(), words);
    };
  }

  /** A name without the mark of a note behind it, such as {@code Conduct [1]}. */
  public static String withoutNote(String words) {
    // Of a hundred thousand names hardly any ends so.
    boolean plain = words.isEmpty() || Character.isLetter(words.charAt(words.length() - 1));
    Matcher matcher = NOTE.matcher(words);
    return !plain && matcher.matches() ? matcher.group(1) : words;
  }

  /** The same for a key of the dataset's file. */
  public Optional<Member> ofKey(Level level, String key) {
    Optional<String> id =
        switch (level.name()) {
          case Level.MEASURE -> Optional.of(key).filter(measures::containsKey);
          case Level.PERIOD -> PeriodText.parse(key).map(Period::toString);
          case Level.AREA -> board.area(key).map(Area::id);
          default ->
              key.equals(Breakdown.TOTAL) || level.isClosed()
                  ? Optional.of(key)
                  : Optional.of(Slug.of(key)).filter(one -> !one.isEmpty());
        };
    return id.map(one -> new Member(one, key));
  }

  private static Member total() {
    return new Member(Breakdown.TOTAL, Breakdown.TOTAL);
  }

  private Optional<Member> measure(String words) {
    return measures.values().stream()
        .filter(one -> same(words, one.id(), one.label()) || same(words, one.id(), one.tile()))
        .findFirst()
        .map(one -> new Member(one.id(), one.id()));
  }

  private Optional<Member> area(String words, boolean total) {
    if (total || words.equals(Area.TOTAL_ID)) {
      // Of one area alone a total is somebody else's, such as that of the country.
      return board.areas().size() > 1 ? Optional.of(total()) : Optional.empty();
    }
    return board.all().stream()
        .filter(one -> same(words, one.id(), one.label()) || isCode(words, one))
        .findFirst()
        .map(one -> new Member(one.id(), one.id()));
  }

  private boolean isCode(String words, Area area) {
    return Optional.ofNullable(board.codes().get(area.id()))
        .filter(one -> one.text().equals(words) || one.old().filter(words::equals).isPresent())
        .isPresent();
  }

  private static Optional<Member> member(Breakdown breakdown, String words) {
    if (breakdown.open()) {
      String id = Slug.of(words);
      boolean none = id.isEmpty() || SUBTOTAL.matcher(words).matches();
      return none ? Optional.empty() : Optional.of(new Member(id, capital(words)));
    }
    return breakdown.members().stream()
        .filter(one -> same(words, one.id(), one.label()))
        .findFirst()
        .map(one -> new Member(one.id(), one.id()));
  }

  /** Names in lower case alone could be words of the grammar. */
  private static String capital(String words) {
    String line = words.replaceAll("\\s+", " ");
    return Character.isLowerCase(line.codePointAt(0)) && !line.contains(" ")
        ? line.substring(0, 1).toUpperCase(Locale.UK) + line.substring(1)
        : line;
  }

  private static boolean same(String words, String id, String label) {
    return words.equals(id)
        || ImportDefinition.plain(words).equals(ImportDefinition.plain(label))
        || Slug.of(words).equals(id)
        || Slug.of(words).equals(Slug.of(label)) && !Slug.of(words).isEmpty();
  }

  /** What to write for words that name nothing. */
  public String advice(Level level, String words) {
    if (!level.isClosed()) {
      return "leave it out with \"leave-out:\", or give it a name below \"names:\"";
    }
    List<String> right = new ArrayList<>();
    switch (level.name()) {
      case Level.MEASURE -> right.addAll(new TreeSet<>(measures.keySet()));
      case Level.PERIOD -> right.add("2025-26, 2025-26 Q1, 2026-03-31 or another period");
      case Level.AREA -> board.all().forEach(one -> right.add(one.id()));
      default -> level.breakdown().orElseThrow().members().forEach(one -> right.add(one.id()));
    }
    Optional<String> near =
        Nearest.to(Slug.of(words), right)
            .or(
                () ->
                    level.breakdown().stream()
                        .flatMap(one -> one.members().stream())
                        .filter(one -> Nearest.to(words, List.of(one.label())).isPresent())
                        .map(Breakdown.Member::id)
                        .findFirst());
    String which = near.map(one -> "such as " + one).orElse("one of " + String.join(", ", right));
    return "say below \"names: "
        + level.name()
        + ":\" what it is ("
        + which
        + "), or leave it out with \"leave-out:\"";
  }
}
