package org.lscb.report.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is true of one board, dataset or chapter is data: no Java file names any of those that the
 * samples and the templates hold. The names are read from them, so that a new sample is held to it
 * as well.
 */
class DataNamesTest {

  /**
   * Names of chapters and datasets that are words of the field, or of the program, too: each is
   * used in Java for the thing itself, never to tell one chapter or dataset from others.
   */
  private static final Set<String> VOCABULARY =
      Set.of(
          // What rates are computed from; every board has one.
          "population",
          // Words in which "child" does not count children.
          "child-protection",
          // Parts of every report that the program knows how to print.
          "abbreviations",
          "guidance",
          // What every new report begins with.
          "foreword");

  /** What names of boards and areas share with every other. */
  private static final Set<String> EVERYWHERE =
      Set.of("safeguarding", "children", "childrens", "child", "board", "partnership", "local");

  private static final Pattern JAVA =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|\"((?:[^\"\\\\]|\\\\.)*)\"|([A-Za-z_$][A-Za-z0-9_$]*)",
          Pattern.DOTALL);

  /** Examples in the help build the sample that comes with the program. */
  private static final Pattern EXAMPLE = Pattern.compile("lscb-report [a-z].*|sample-data/[a-z-]+");

  /** A string of more words is a sentence, in which a word of English says nothing of data. */
  private static final int LONGEST_NAME = 3;

  /** A string or an identifier as words with hyphens before, between and behind them. */
  private record Piece(String words, boolean sentence) {

    boolean names(String name) {
      return !(sentence && !name.contains("-")) && words.contains("-" + name + "-");
    }
  }

  private static final Map<String, List<Piece>> PIECES = new TreeMap<>();

  private static final Pattern DATASET = Pattern.compile("(?m)^dataset: *([a-z0-9-]+)");
  private static final Pattern AREA = Pattern.compile("  ([a-z0-9-]+):.*");
  private static final Pattern BOARD = Pattern.compile("(?:name|short-name|area): *(.+)");

  @BeforeAll
  static void readTheProgram() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        PIECES.put(file.getFileName().toString(), pieces(Files.readString(file)));
      }
    }
  }

  @Test
  void noJavaFileNamesAChapterOrADataset() throws IOException {
    Set<String> names = new TreeSet<>(chapters());
    names.addAll(datasets());
    names.removeAll(VOCABULARY);
    assertThat(names).hasSizeGreaterThan(8);
    assertThat(found(names)).isEmpty();
  }

  @Test
  void noJavaFileNamesABoardOrABorough() throws IOException {
    Set<String> names = boards();
    assertThat(names).contains("lambeth", "lewisham");
    assertThat(found(names)).isEmpty();
  }

  @Test
  void everyExcuseIsNeeded() throws IOException {
    Set<String> names = new TreeSet<>(chapters());
    names.addAll(datasets());
    assertThat(names).containsAll(VOCABULARY);
    for (String word : VOCABULARY) {
      assertThat(found(Set.of(word))).as(word).isNotEmpty();
    }
  }

  @Test
  void namesAreFoundInStringsAndIdentifiers() {
    Set<String> names = Set.of("child-deaths", "training");
    assertThat(named("if (id.equals(\"child-deaths\")) {", names)).containsExactly("child-deaths");
    assertThat(named("void drawChildDeaths() {", names)).containsExactly("child-deaths");
    assertThat(named("int CHILD_DEATHS = 3;", names)).containsExactly("child-deaths");
    assertThat(named("id.startsWith(\"training-\")", names)).containsExactly("training");
    assertThat(named("String training;", names)).containsExactly("training");
    assertThat(named("// of child deaths\n/* training */", names)).isEmpty();
    assertThat(named("\"the places of a training course\"", names)).isEmpty();
    assertThat(named("\"  lscb-report build --chapter training\"", names)).isEmpty();
    assertThat(named("\"children of deaths\"", names)).isEmpty();
  }

  private static List<String> found(Set<String> names) {
    List<String> found = new ArrayList<>();
    PIECES.forEach(
        (file, pieces) -> named(pieces, names).forEach(one -> found.add(file + ": " + one)));
    return found;
  }

  private static Set<String> named(String java, Set<String> names) {
    return named(pieces(java), names);
  }

  /** The names that stand in pieces of a file. */
  private static Set<String> named(List<Piece> pieces, Set<String> names) {
    Set<String> found = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      names.stream().filter(piece::names).forEach(found::add);
    }
    return found;
  }

  /** The strings and identifiers of a file, each once; comments are left out. */
  private static List<Piece> pieces(String java) {
    Set<Piece> pieces = new LinkedHashSet<>();
    Matcher matcher = JAVA.matcher(java);
    while (matcher.find()) {
      boolean string = matcher.group(1) != null;
      String text = string ? matcher.group(1) : matcher.group(2);
      if (text != null) {
        List<String> words = words(EXAMPLE.matcher(text).replaceAll(""));
        pieces.add(
            new Piece("-" + String.join("-", words) + "-", string && words.size() > LONGEST_NAME));
      }
    }
    return List.copyOf(pieces);
  }

  private static List<String> words(String text) {
    String apart = text.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return Stream.of(apart.split("[^a-z0-9]+")).filter(one -> !one.isEmpty()).toList();
  }

  private static Set<String> chapters() throws IOException {
    Set<String> chapters = new TreeSet<>();
    for (Path file : files("chapter.yaml", "chapter.md")) {
      chapters.add(file.getParent().getFileName().toString());
    }
    for (Path file : files(".md")) {
      if (file.getParent().endsWith("text")) {
        chapters.add(file.getFileName().toString().replaceFirst("\\.md$", ""));
      }
    }
    return chapters;
  }

  private static Set<String> datasets() throws IOException {
    Set<String> datasets = new TreeSet<>();
    for (Path file : files(".yaml")) {
      Matcher matcher = DATASET.matcher(Files.readString(file));
      while (matcher.find()) {
        datasets.add(matcher.group(1));
      }
    }
    return datasets;
  }

  /** The folder, the names and the areas, word by word. */
  private static Set<String> boards() throws IOException {
    Set<String> boards = new TreeSet<>();
    for (Path file : files("board.yaml")) {
      boards.addAll(words(file.getParent().getFileName().toString()));
      boolean areas = false;
      for (String written : Files.readString(file).split("\n")) {
        String line = written.replaceFirst(" +#.*", "");
        areas = line.startsWith("areas:") || areas && line.startsWith("  ");
        Matcher name = (areas ? AREA : BOARD).matcher(line);
        if (name.matches()) {
          boards.addAll(words(name.group(1)));
        }
      }
    }
    boards.removeAll(EVERYWHERE);
    boards.removeIf(one -> one.length() < 5);
    return boards;
  }

  private static List<Path> files(String... endings) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String root : List.of("sample-data", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(one -> Stream.of(endings).anyMatch(one.getFileName().toString()::endsWith))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }
}
