import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times whole processes, from the shell's call to the exit, and prints a table in Markdown. Every
 * run is a new process; the files have been read before, so the disk is not measured.
 *
 * <p>From the project's folder: {@code java src/bench/ColdStart.java [RUNS]}, with 11 runs when
 * nothing else is said. The memory is the peak of the resident set, as GNU time sees it; where that
 * is missing it is left out.
 */
public final class ColdStart {

  private static final Path GNU_TIME = Path.of("/usr/bin/time");

  /** One command: what the table calls it, and its arguments. */
  private record Job(String name, List<String> arguments) {}

  /** One run: seconds from call to exit, and peak memory in MB, 0 where unknown. */
  private record Run(double seconds, double megabytes) {}

  private ColdStart() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length == 0 ? 11 : Integer.parseInt(args[0]);
    Path out = Files.createTempDirectory("lscb-bench");
    try {
      String to = out.resolve("report").toString();
      List<String> build =
          List.of("build", "2018-19", "--board", "sample-data/lambeth", "--out", to);
      List<String> chapter = new ArrayList<>(build);
      chapter.addAll(List.of("--chapter", "training", "--format", "html"));
      print(
          runs,
          out,
          List.of(
              new Job("full build", build),
              new Job("one chapter, HTML", chapter),
              new Job("validate", List.of("validate", "2018-19", "--board", "sample-data/lambeth")),
              validate(out, 10),
              validate(out, 100),
              validate(out, 1000),
              new Job("--help", List.of("--help"))));
    } finally {
      delete(out);
    }
  }

  /** A board of so many data files, each with one block of five values. */
  private static Job validate(Path out, int files) throws IOException {
    Path board = out.resolve("board-" + files);
    Path year = Files.createDirectories(board.resolve("2018-19/chapters/plans")).resolve("../..");
    Path data = Files.createDirectories(board.resolve("2018-19/data"));
    Files.writeString(
        board.resolve("board.yaml"), "name: Harbour\nshort-name: Harbour\narea: Harbour\n");
    Files.writeString(year.resolve("report.yaml"), "title: Annual report\nchapters: [plans]\n");
    Path chapter = board.resolve("2018-19/chapters/plans");
    Files.writeString(chapter.resolve("chapter.md"), "# Plans\n\nA text.\n");
    Files.writeString(
        chapter.resolve("chapter.yaml"),
        "datasets:\n  plans:\n    plans:\n      label: Plans\n      by: [team]\n"
            + "breakdowns:\n  team:\n    members: open\n");
    for (int file = 0; file < files; file++) {
      StringBuilder text = new StringBuilder("dataset: plans\nsource: Case system\n");
      text.append("period: 2018-19\n\nplans by team:\n");
      for (int team = 0; team < 5; team++) {
        text.append("  Team ").append(file).append(' ').append(team).append(": 40\n");
      }
      Files.writeString(data.resolve("plans-" + file + ".yaml"), text);
    }
    return new Job(
        "validate, " + files + " data files",
        List.of("validate", "2018-19", "--board", board.toString()));
  }

  private static void print(int runs, Path out, List<Job> jobs)
      throws IOException, InterruptedException {
    System.out.printf("%d runs each, %s%n%n", runs, machine());
    System.out.println("| command | median s | fastest s | slowest s | peak memory MB |");
    System.out.println("|---|---|---|---|---|");
    for (Job job : jobs) {
      // The first run may build the program and fills the disk's cache: it does not count.
      run(job, out);
      List<Run> done = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        done.add(run(job, out));
      }
      double[] seconds = done.stream().mapToDouble(Run::seconds).sorted().toArray();
      double peak = done.stream().mapToDouble(Run::megabytes).max().orElse(0);
      System.out.printf(
          Locale.UK,
          "| %s | %.2f | %.2f | %.2f | %s |%n",
          job.name(),
          median(seconds),
          seconds[0],
          seconds[seconds.length - 1],
          peak == 0 ? "" : Math.round(peak));
    }
  }

  private static Run run(Job job, Path out) throws IOException, InterruptedException {
    Path memory = out.resolve("memory");
    Path said = out.resolve("said");
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(GNU_TIME)) {
      command.addAll(List.of(GNU_TIME.toString(), "-f", "%M", "-o", memory.toString()));
    }
    command.add(Path.of("lscb-report").toAbsolutePath().toString());
    command.addAll(job.arguments());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      System.out.print(Files.readString(said));
      throw new IllegalStateException(job.name() + " ended with exit code " + code);
    }
    double kilobytes =
        Files.exists(memory) ? Double.parseDouble(Files.readString(memory).strip()) : 0;
    return new Run(seconds, kilobytes / 1024);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " processors, Java "
        + System.getProperty("java.version")
        + ", "
        + System.getProperty("os.name");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
