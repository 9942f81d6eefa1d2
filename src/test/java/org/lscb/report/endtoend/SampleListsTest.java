package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet;
import org.lscb.report.accessibility.spreadsheet.SpreadsheetReader;
import org.lscb.report.document.words.Quotes;

/** Every list that a sample board prints is there as data: file, attachment, link and sheet. */
class SampleListsTest {

  private static final Pattern PRINTED = Pattern.compile("\\{\\{register: ([a-z0-9-]+)");
  private static final Pattern LIST = Pattern.compile("data[^/]*/((register|words|guidance)-.+)");

  @ParameterizedTest
  @EnumSource
  void everyRegisterThatAChapterPrintsHasAFile(Sample sample) throws IOException {
    Set<String> wanted = new TreeSet<>();
    try (Stream<Path> all =
        Files.walk(sample.folder().resolve(sample.year()).resolve("chapters"))) {
      for (Path file : all.filter(one -> one.toString().endsWith(".md")).toList()) {
        PRINTED
            .matcher(Files.readString(file))
            .results()
            .forEach(one -> wanted.add("register-" + one.group(1) + ".csv"));
      }
    }
    assertThat(wanted).isNotEmpty();
    assertThat(names(sample.whole())).containsAll(wanted);
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsLinkedBesideItsListAndAttachedToThePdf(Sample sample) throws IOException {
    Built built = sample.whole();
    Set<String> linked = new TreeSet<>();
    for (Element one : page(built).all(any -> !any.attribute("data-list").isEmpty())) {
      one.all("a").forEach(link -> linked.add(link.attribute("download")));
    }
    assertThat(linked)
        .containsAll(names(built).stream().filter(one -> isMain(built, one)).toList());
    Map<String, byte[]> attached = Attachments.of(built.pdf());
    for (String name : linked) {
      if (!name.isEmpty()) {
        assertThat(attached.get(name)).as(name).isEqualTo(built.files().get("data/" + name));
      }
    }
  }

  /** However they stand in the definition, a reader leafs through the report once. */
  @Test
  void chaptersThatAnswerAnElementStandInTheirOrder() {
    Pattern numbered = Pattern.compile("Chapter (\\d+)");
    int several = 0;
    for (Sample sample : Sample.values()) {
      Built built = sample.whole();
      for (String name : names(built).stream().filter(one -> one.startsWith("guidance")).toList()) {
        for (List<String> row : rows(built.files().get("data/" + name))) {
          List<Integer> chapters =
              numbered
                  .matcher(row.get(row.size() - 1))
                  .results()
                  .map(one -> Integer.valueOf(one.group(1)))
                  .toList();
          assertThat(chapters).as(sample + " " + row).isSorted();
          several += chapters.size() > 1 ? 1 : 0;
        }
      }
    }
    assertThat(several).isGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource
  void everyCellSaysWhatThePageSays(Sample sample) {
    Built built = sample.whole();
    String words = plain(page(built).words(one -> !one.hasClass("call")));
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    for (String name : names(built)) {
      if (!isMain(built, name)) {
        continue;
      }
      List<List<String>> rows = rows(built.files().get("data/" + name));
      for (List<String> row : rows.subList(1, rows.size())) {
        for (String cell : row) {
          cells++;
          if (!words.contains(plain(cell.replaceFirst("^'", "")))) {
            wrong.add(name + ": " + cell);
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyFileHasASheetWithTheSameWords(Sample sample) {
    Built built = sample.whole();
    Spreadsheet book = SpreadsheetReader.read(built.files().get("data/" + built.stem() + ".xlsx"));
    for (String name : names(built)) {
      if (isMain(built, name)) {
        String table = name.replace(".csv", "").replace('-', '_');
        Spreadsheet.Sheet sheet =
            book.sheets().stream()
                .filter(one -> one.table().filter(it -> it.name().equals(table)).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
        assertThat(words(sheet)).as(name).isEqualTo(words(rows(built.files().get("data/" + name))));
      }
    }
  }

  private static List<String> words(List<List<String>> rows) {
    return rows.subList(1, rows.size()).stream()
        .flatMap(List::stream)
        .map(one -> plain(one.replaceFirst("^'", "")))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static List<String> words(Spreadsheet.Sheet sheet) {
    Spreadsheet.Area table = sheet.table().orElseThrow();
    return sheet.cells().stream()
        .filter(one -> table.holds(one) && one.row() > table.top())
        .map(one -> plain(one.text()))
        .filter(one -> !one.equals("[z]") && !one.equals("All"))
        .toList();
  }

  /** Chapters that are published on their own have their own folders. */
  private static boolean isMain(Built built, String name) {
    return built.files().containsKey("data/" + name);
  }

  private static List<String> names(Built built) {
    return built.files().keySet().stream()
        .map(LIST::matcher)
        .filter(one -> one.matches())
        .map(one -> one.group(1))
        .toList();
  }

  private static Element page(Built built) {
    return PageParser.parse(built.html());
  }

  private static String plain(String words) {
    return Quotes.straight(words.replaceAll("[\\s\u00A0]+", " ").strip());
  }

  private static List<List<String>> rows(byte[] file) {
    return CsvReader.builder()
        .ofCsvRecord(new String(file, StandardCharsets.UTF_8).substring(1))
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
