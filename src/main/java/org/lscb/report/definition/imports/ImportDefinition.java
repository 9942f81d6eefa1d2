package org.lscb.report.definition.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * Which block of a dataset is filled from which part of a spreadsheet.
 *
 * @param id its name
 * @param file the spreadsheet's name, in which a star stands for anything
 * @param cells such as {@code A3:F15}; found by its headings where empty
 * @param dataset of a chapter
 * @param block the heading of the block, as in the dataset's file
 * @param across how many levels of the heading stand in the spreadsheet's headings
 * @param columns of a level or a measure: the headings of the columns that hold it
 * @param counts whether the rows themselves are counted
 * @param day at which was counted in each year that the spreadsheet names
 * @param where of a column: what has to stand there
 * @param names of a level: what the spreadsheet writes, and what it is here
 * @param leaveOut headings and labels that are not read
 * @param symbols what the spreadsheet writes in place of numbers, and what it is here
 * @param empty what an empty cell means
 * @param fractions whether 0.295 means 29.5 per cent; empty where nobody has said
 */
public record ImportDefinition(
    String id,
    Scalar file,
    Optional<Scalar> sheet,
    Optional<Scalar> cells,
    Scalar dataset,
    Scalar block,
    Optional<Scalar> period,
    Optional<Scalar> area,
    OptionalInt across,
    Map<Scalar, List<Scalar>> columns,
    boolean counts,
    Optional<Scalar> day,
    Map<Scalar, List<Scalar>> where,
    Map<String, Map<String, Scalar>> names,
    List<String> leaveOut,
    Map<String, Scalar> symbols,
    Optional<String> empty,
    Optional<Boolean> fractions,
    Hidden hidden) {

  /** Copies what is listed, in its order. */
  public ImportDefinition {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    names = Map.copyOf(names);
    leaveOut = List.copyOf(leaveOut);
    symbols = Map.copyOf(symbols);
  }

  /** What becomes of rows and columns that are hidden. */
  public enum Hidden {
    /** It is a problem, since nobody sees what is read. */
    REFUSED,
    READ,
    LEFT_OUT
  }

  /** One that says only where a table stands, and which block it is for. */
  public static ImportDefinition of(
      Scalar file, Optional<Scalar> sheet, Optional<Scalar> cells, Scalar dataset, Scalar block) {
    return new ImportDefinition(
        "",
        file,
        sheet,
        cells,
        dataset,
        block,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Map.of(),
        false,
        Optional.empty(),
        Map.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Hidden.REFUSED);
  }

  /** The same for another period. */
  public ImportDefinition at(Scalar other) {
    return new ImportDefinition(
        id,
        file,
        sheet,
        cells,
        dataset,
        block,
        Optional.of(other),
        area,
        across,
        columns,
        counts,
        day,
        where,
        names,
        leaveOut,
        symbols,
        empty,
        fractions,
        hidden);
  }

  /** Whether a spreadsheet of this name is meant; folders in front of it do not matter. */
  public boolean isFor(String name) {
    String wanted = last(file.text());
    StringBuilder form = new StringBuilder();
    for (String part : wanted.split("\\*", -1)) {
      form.append(form.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile(form.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(last(name))
        .matches();
  }

  /** What the spreadsheet's words are in the dataset, by the words in lower case. */
  public Optional<Scalar> named(String level, String words) {
    return names.getOrDefault(level, Map.of()).entrySet().stream()
        .filter(one -> plain(one.getKey()).equals(plain(words)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a heading or label is not read. */
  public boolean leavesOut(String words) {
    return leaveOut.stream().anyMatch(one -> plain(one).equals(plain(words)));
  }

  /** Letters alone count: neither case, nor line breaks, nor spaces beside each other. */
  public static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }

  private static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
