package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** Somebody who does what the guide says has a published report in the end. */
class GuideTest {

  private static final Path GUIDE = Path.of("src", "docs", "guide.md");
  private static final String BOARD = "larkmouth";

  /** A box, with the file that was named last before it. */
  private static final Pattern BOX =
      Pattern.compile("(?s)```(?<language>[a-z]*)\n(?<lines>.*?)```|`(?<file>[^`\n]+\\.[a-z]+)`");

  @TempDir private Path folder;

  @Test
  void theGuideLeadsFromAnEmptyFolderToAPublishedReportAndTheNextYear() throws IOException {
    List<String> ran = new ArrayList<>();
    String file = "";
    Matcher box = BOX.matcher(Files.readString(GUIDE));
    while (box.find()) {
      if (box.group("file") != null) {
        file = box.group("file");
        continue;
      }
      String lines = box.group("lines");
      switch (box.group("language")) {
        case "csv" -> Files.writeString(folder.resolve("lado.csv"), lines);
        case "markdown" -> Files.writeString(folder.resolve(BOARD).resolve(file), lines);
        case "yaml" -> write(folder.resolve(BOARD).resolve(file), lines);
        default -> {
          for (String command : lines.lines().toList()) {
            run(command);
            ran.add(command.split(" ")[1]);
          }
        }
      }
    }
    assertThat(ran).contains("init", "import", "validate", "build", "check", "new-year", "diff");
    everyFileToPublishIsThere();
  }

  private void everyFileToPublishIsThere() throws IOException {
    String publish = Files.readString(GUIDE).split("## 10\\. ")[1].split("\n## ")[0];
    Matcher named = Pattern.compile("(?m)^- `([^`]+)`").matcher(publish);
    List<String> files = named.results().map(one -> one.group(1)).toList();
    assertThat(folder.resolve(BOARD).resolve("2025-26/out"))
        .isDirectoryContaining(one -> files.contains(one.getFileName().toString()));
    try (var there = Files.list(folder.resolve(BOARD).resolve("2025-26/out"))) {
      assertThat(there.map(one -> one.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(files);
    }
  }

  /** Puts a block in the place of the one of its name, as the reader of the guide does. */
  private static void write(Path file, String lines) throws IOException {
    String text = Files.readString(file);
    if (file.endsWith("imports.yaml")) {
      assertThat(text.replaceAll("  #.*", "")).contains(lines);
      return;
    }
    String name = lines.lines().findFirst().orElseThrow();
    Matcher block = Pattern.compile("(?m)^" + Pattern.quote(name) + "\n(?:[ ].*\n)+").matcher(text);
    assertThat(block.find()).as(name).isTrue();
    Files.writeString(file, block.replaceFirst(Matcher.quoteReplacement(lines)));
  }

  private void run(String command) throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
    assertThat(words.remove(0)).isEqualTo("lscb-report");
    String verb = words.get(0);
    if (verb.equals("preview")) {
      // It runs until somebody ends it, and has tests of its own.
      return;
    }
    words.replaceAll(
        one ->
            one.equals("lado.csv") || one.startsWith(BOARD) ? folder.resolve(one).toString() : one);
    if (verb.equals("init")) {
      // Nobody is there to be asked.
      words.addAll(List.of("--name", "Larkmouth Safeguarding Children Partnership"));
      words.addAll(List.of("--area", "Larkmouth", "--year", "2025-26"));
      words.addAll(List.of("--chapter", "allegations"));
    }
    boolean last = verb.equals("build") && !words.contains("--draft");
    if (last || verb.equals("diff")) {
      FilledBoard.fill(folder.resolve(BOARD), last ? "2025-26" : "2026-27");
    }
    Launch done = Launch.of(words.toArray(String[]::new));
    boolean onlyShown = verb.equals("import") && !words.contains("--save");
    assertThat(done.code())
        .as(command + "\n" + done.out() + done.err())
        .isEqualTo(onlyShown ? 1 : 0);
  }
}
