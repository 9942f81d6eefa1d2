package org.lscb.report.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.diagnostic.Diagnostic;

/** What a draft shows after an edit is what it would show if nothing had been drawn before. */
class RememberedDraftTest {

  private static final Path SAMPLE = Path.of("sample-data/larkmouth");
  private static final String YEAR = "2025-26";
  private static final String YEAR_BEFORE = "2024-25";
  private static final int EDITS = 10;

  /** Data of which many small counts are hidden. */
  private static final List<String> COUNTED =
      List.of("allegations.yaml", "child-protection.yaml", "exploitation.yaml");

  private static final Pattern COUNT = Pattern.compile("(?<=[:,\\[] )\\d{1,4}(?=[,\\]\n])");

  @TempDir Path folder;
  private Path board;
  private DraftPage remembering;
  private final Random random = new Random(20_261_122);

  /** A board with a year before, whose report is worked out too. */
  @BeforeEach
  void copySample() throws IOException {
    board = folder.resolve("larkmouth");
    copy(SAMPLE);
    remembering = new DraftPage(board, YEAR, Map.of());
  }

  private void copy(Path sample) throws IOException {
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = sample.relativize(file).toString();
        if (!name.contains("/out/")) {
          copy(file, name);
          copy(file, name.replace(YEAR, YEAR_BEFORE));
        }
      }
    }
  }

  private void copy(Path file, String name) throws IOException {
    Path to = board.resolve(name);
    Files.createDirectories(to.getParent());
    if (!Files.exists(to)) {
      Files.copy(file, to);
    }
  }

  @Test
  void isTheSameAsDrawnAnewAfterAnyEdit() throws IOException {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      Path file = any(i);
      String before = Files.readString(file);
      Files.writeString(file, edited(before));
      seen.add(same("edit " + i + " of " + file));
      if (random.nextInt(3) > 0) {
        Files.writeString(file, before);
        seen.add(same("edit " + i + " of " + file + " undone"));
      }
    }
    // Most edits can be seen, or the test would compare a page with itself.
    assertThat(seen.stream().distinct().count()).isGreaterThan(EDITS / 2);
  }

  @Test
  void isTheSameWhenFilesComeAndGo() throws IOException {
    same("to begin with");
    for (String name :
        List.of(
            YEAR + "/data/population.yaml",
            YEAR + "/chapters/voice/chapter.md",
            YEAR + "/text/next-steps.md",
            YEAR_BEFORE + "/data/child-protection.yaml",
            YEAR + "/images/mural.jpg",
            YEAR_BEFORE + "/report.yaml")) {
      Path file = board.resolve(name);
      byte[] content = Files.readAllBytes(file);
      Files.delete(file);
      same(name + " gone");
      Files.write(file, content);
      same(name + " back");
    }
    Path template = board.resolve("templates/blocks/quote.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<blockquote class=\"ours\">Nothing</blockquote>\n");
    assertThat(same("a template")).contains("class=\"ours\"");
    Files.delete(template);
    assertThat(same("no template")).doesNotContain("class=\"ours\"");
  }

  /** What is hidden hides more elsewhere, and a value that has not changed may be hidden now. */
  @Test
  void isTheSameWhenNumbersBecomeSmall() throws IOException {
    // What is hidden differs from edit to edit, or nothing is shown here.
    assertThat(withheldAfterEdits(YEAR, EDITS)).isGreaterThan(EDITS / 2);
  }

  /** A count that was printed last year and is revised by little tells of few children. */
  @Test
  void isTheSameWhenTheNumbersOfTheYearBeforeChange() throws IOException {
    withheldAfterEdits(YEAR, EDITS / 2);
    assertThat(withheldAfterEdits(YEAR_BEFORE, EDITS)).isGreaterThan(1);
  }

  /** How many different numbers of values were withheld. */
  private long withheldAfterEdits(String year, int edits) throws IOException {
    List<Long> withheld = new ArrayList<>();
    for (int i = 0; i < edits; i++) {
      for (int j = 0; j < 3; j++) {
        Path file = board.resolve(year + "/data/" + COUNTED.get(random.nextInt(COUNTED.size())));
        Files.writeString(file, recounted(Files.readString(file)));
      }
      String page = same("small numbers of " + year + ", edit " + i);
      withheld.add(Pattern.compile(Pattern.quote("[c]")).matcher(page).results().count());
    }
    return withheld.stream().distinct().count();
  }

  /** Values are published with words that stand elsewhere than they do. */
  @Test
  void isTheSameWhenTheWordsOfAValueChange() throws IOException {
    same("to begin with");
    assertThat(changed("data/child-protection.yaml", "Before July 2024", "Before May 2024"))
        .contains("Before May 2024");
    assertThat(changed("data/child-protection.yaml", "Health services", "Health Services"))
        .contains("Health Services");
    assertThat(changed("data/allegations.yaml", "source: Invented", "source: Made up"))
        .contains("Made up, in the manner");
    assertThat(changed("report.yaml", "Yearly report", "Another report")).contains("Another");
    assertThat(changed("data/allegations.yaml", "period: 2025-26", "# A line\nperiod: 2025-26"))
        .isNotEmpty();
    assertThat(changed("chapters/scrutiny/chapter.yaml", "good: Good", "good: Fine"))
        .contains("Fine");
    assertThat(changed("chapters/scrutiny/chapter.yaml", "Cases audited", "Cases seen by us"))
        .contains("Cases seen by us");
    assertThat(changed("chapters/scrutiny/chapter.yaml", "Share of cases", "Part of cases"))
        .contains("Part of cases");
    assertThat(changed("data/finance.yaml", "Business team", "Business Team"))
        .contains("Business Team");
    assertThat(changedIn("board.yaml", "Larkmouth", "Larksmouth")).contains("Larksmouth");
  }

  private String changed(String name, String from, String to) throws IOException {
    return changedIn(YEAR + "/" + name, from, to);
  }

  private String changedIn(String name, String from, String to) throws IOException {
    Path file = board.resolve(name);
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
    return same(name + ": " + to);
  }

  /** With one of its counts small, or larger than it was. */
  private String recounted(String text) {
    List<MatchResult> counts = COUNT.matcher(text).results().toList();
    MatchResult one = counts.get(random.nextInt(counts.size()));
    String now =
        random.nextInt(4) > 0 ? String.valueOf(random.nextInt(6)) : one.group() + random.nextInt(9);
    return text.substring(0, one.start()) + now + text.substring(one.end());
  }

  /** A data file takes its table from wherever it says, even from among the templates. */
  @Test
  void isTheSameWhenAPublishedTableChanges() throws IOException {
    board = folder.resolve("lambeth");
    copy(Path.of("sample-data/lambeth"));
    String name = "benchmarks/children-looked-after-2019.csv";
    Path table = board.resolve("templates/looked-after.csv");
    Files.createDirectories(table.getParent());
    Files.move(board.resolve(name), table);
    Path data = board.resolve("2018-19/data/benchmarks-children-looked-after.yaml");
    Files.writeString(data, Files.readString(data).replace(name, "templates/looked-after.csv"));
    remembering = new DraftPage(board, "2018-19", Map.of());

    String before = same("2018-19", "to begin with");
    Files.writeString(table, Files.readString(table).replaceAll("(?m),[0-9]+\\s*$", ",77"));

    assertThat(same("2018-19", "another rate")).isNotEqualTo(before);
  }

  /** Texts, data and definitions of both years, in turn. */
  private Path any(int edit) throws IOException {
    String ending = edit % 2 == 0 ? ".md" : ".yaml";
    try (Stream<Path> files = Files.walk(board)) {
      List<Path> all = files.filter(one -> one.toString().endsWith(ending)).sorted().toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  /** With a line gone, or with another number or word in it. */
  private String edited(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Integer> told =
        IntStream.range(0, lines.size())
            .filter(one -> !lines.get(one).isBlank() && !lines.get(one).startsWith("#"))
            .boxed()
            .toList();
    int line = told.get(random.nextInt(told.size()));
    String now = lines.remove(line);
    switch (random.nextInt(4)) {
      case 0 -> lines.add(line, now.replaceFirst("\\d", String.valueOf(random.nextInt(10))));
      case 1 -> lines.add(line, now.replaceFirst("[a-z]{5,}", "somewhere"));
      case 2 -> lines.add(line, now + " {{nothing}}");
      default -> {}
    }
    return String.join("\n", lines) + "\n";
  }

  /** Drawn by one who remembers and by one who cannot: the page. */
  private String same(String what) {
    return same(YEAR, what);
  }

  private String same(String year, String what) {
    DraftPage.Drawn one = remembering.draw();
    DraftPage.Drawn other = new DraftPage(board, year, Map.of()).draw();
    assertThat(messages(one)).as(what).isEqualTo(messages(other));
    assertThat(one.diagnostics().byProblem()).as(what).isEqualTo(other.diagnostics().byProblem());
    assertThat(one.page().isPresent()).as(what).isEqualTo(other.page().isPresent());
    assertThat(one.page().equals(other.page())).as(what + ": the page").isTrue();
    assertThat(one.confidential()).as(what).isEqualTo(other.confidential());
    return one.page().orElse("") + messages(one);
  }

  private static List<Diagnostic> messages(DraftPage.Drawn drawn) {
    return drawn.diagnostics().inReadingOrder();
  }
}
