package org.lscb.report.corpus;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.build.Preparation;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.project.BoardFolder;

/**
 * Slips of one character in the files of the sample boards: they never break the program, and what
 * is told of them is told where they are.
 *
 * <p>{@code -Dmutations=20000} tries so many; {@code target/mutations.txt} then says what was found
 * elsewhere, or not at all.
 */
class MutationTest {

  private static final int MUTATIONS = Integer.getInteger("mutations", 500);
  private static final int SEED = 20190331;

  /** Only guards against a hang. */
  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir private Path temporary;

  /** What became of the mutations. */
  private record Figures(int reported, int near, List<String> lines) {}

  @Test
  void aSlipOfTheFingerIsToldWhereItIs() throws IOException {
    List<SampleYear> years = SampleYear.all(Path.of("sample-data"), temporary);
    long characters = years.stream().mapToLong(SampleYear::characters).sum();
    Random random = new Random(SEED);
    int reported = 0;
    int near = 0;
    List<String> lines = new ArrayList<>();
    for (SampleYear year : years) {
      int share = (int) Math.ceil(MUTATIONS * (double) year.characters() / characters);
      Figures figures = mutate(year, share, random);
      reported += figures.reported();
      near += figures.near();
      lines.addAll(figures.lines());
    }
    lines.add("%d reported, %d of them within one line".formatted(reported, near));
    Files.write(Path.of("target", "mutations.txt"), lines);
    assertThat(reported).isGreaterThan(MUTATIONS / 10);
    assertThat(near / (double) reported)
        .as("reported within one line")
        .isGreaterThan(MUTATIONS < 5_000 ? 0.9 : 0.95);
  }

  private static Figures mutate(SampleYear year, int count, Random random) throws IOException {
    Set<String> known = validate(year).stream().map(Diagnostic::message).collect(toSet());
    int reported = 0;
    int near = 0;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String file = year.fileAt(random.nextDouble());
      String text = year.text(file);
      Mutation mutation = Mutation.of(file, text, random);
      year.write(file, mutation.text());
      List<Diagnostic> found;
      try {
        found =
            assertTimeoutPreemptively(HANG, () -> validate(year), mutation::toString).stream()
                .filter(one -> !known.contains(one.message()))
                .toList();
      } finally {
        year.write(file, text);
      }
      boolean here = found.stream().anyMatch(one -> isNear(one, mutation));
      if (!found.isEmpty()) {
        reported++;
        near += here ? 1 : 0;
      }
      if (!here) {
        lines.add(shown(mutation, found));
      }
    }
    return new Figures(reported, near, lines);
  }

  private static boolean isNear(Diagnostic one, Mutation mutation) {
    return Stream.concat(
            Stream.of(one.position()), one.related().stream().map(Diagnostic.Related::position))
        .anyMatch(mutation::isNear);
  }

  private static String shown(Mutation mutation, List<Diagnostic> found) {
    StringBuilder text = new StringBuilder(found.isEmpty() ? "silent " : "elsewhere ");
    text.append(mutation.file()).append(':').append(mutation.line()).append(' ');
    text.append(mutation.what()).append(" | ").append(mutation.shownLine());
    for (Diagnostic one : found) {
      text.append("\n    ").append(one.position()).append(' ').append(one.problem().code());
      text.append(": ").append(one.message());
    }
    return text.toString();
  }

  private static List<Diagnostic> validate(SampleYear year) {
    return new Preparation(new BoardFolder(year.folder()), step -> {})
        .prepare(year.year(), false)
        .diagnostics()
        .inReadingOrder();
  }
}
