import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds all sample boards in one run, with one report at once and with as many as there is room
 * for, and each in a run of its own, and prints the median times in Markdown: what somebody waits,
 * and what the processors work.
 *
 * <p>From the project's folder, after {@code ./lscb-report --version}: {@code java
 * src/bench/Batch.java}, or with the number of rounds behind it.
 */
public final class Batch {

  private Batch() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
    List<String> boards;
    try (Stream<Path> folders = Files.list(Path.of("sample-data"))) {
      boards =
          folders
              .filter(one -> Files.exists(one.resolve("board.yaml")))
              .map(Path::toString)
              .sorted()
              .toList();
    }
    List<List<String>> together = List.of(boards);
    List<List<String>> apart = boards.stream().map(List::of).toList();
    System.out.println("| " + boards.size() + " boards | seconds | processor seconds |");
    System.out.println("|---|---|---|");
    print("a run each", rounds, apart, List.of());
    print("one run, one at once", rounds, together, List.of("--jobs", "1"));
    print("one run", rounds, together, List.of());
  }

  private static void print(String name, int rounds, List<List<String>> runs, List<String> options)
      throws IOException, InterruptedException {
    double[] waited = new double[rounds];
    double[] worked = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long begin = System.nanoTime();
      for (List<String> boards : runs) {
        worked[round] += seconds(boards, options);
      }
      waited[round] = (System.nanoTime() - begin) / 1e9;
    }
    Arrays.sort(waited);
    Arrays.sort(worked);
    System.out.printf("| %s | %.1f | %.1f |%n", name, waited[rounds / 2], worked[rounds / 2]);
  }

  /** How long the processors worked for a run. */
  private static double seconds(List<String> boards, List<String> options)
      throws IOException, InterruptedException {
    Path out = Files.createTempDirectory("lscb-batch");
    List<String> command = new ArrayList<>(List.of("./lscb-report", "build", "--quiet"));
    command.addAll(options);
    command.addAll(List.of("--out", out.toString()));
    boards.forEach(one -> command.addAll(List.of("--board", one)));
    ProcessBuilder run = new ProcessBuilder(command);
    Process process = run.redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD).start();
    // The launcher becomes the program: the process is the same. It is asked until it is over.
    double worked = 0;
    while (process.isAlive()) {
      worked = process.info().totalCpuDuration().map(one -> one.toMillis() / 1e3).orElse(worked);
      Thread.sleep(20);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return worked;
  }
}
