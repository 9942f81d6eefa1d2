import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.accessibility.audit.Audit;
import org.lscb.report.accessibility.audit.AuditResult;
import org.lscb.report.accessibility.audit.Finished;
import org.lscb.report.accessibility.audit.FinishedReports;
import org.lscb.report.build.Preparation;
import org.lscb.report.cli.Main;
import org.lscb.report.project.BoardFolder;

/**
 * Times what protecting small numbers and auditing the finished report add to a build of each
 * sample, and prints a table in Markdown. Times are those of the processor. The first run is in a
 * fresh machine, as in a build; the others say what is left when the classes are loaded.
 *
 * <p>From the project's folder, after {@code mvn package}: {@code java -cp target/lscb-report.jar
 * src/bench/Protecting.java BOARD YEAR}; once with {@code none} behind it and once without, the
 * difference of the first columns is what the suppressor costs.
 */
public final class Protecting {

  private static final int RUNS = 7;
  private static final String PROTECTS = "making them safe to publish";

  private Protecting() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path board = copy(Path.of(args[0]));
    String year = args[1];
    String profile = args.length < 3 ? "dfe" : args[2];
    report(board.resolve(year).resolve("report.yaml"), profile);
    long[] protecting = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      protecting[run] = protect(board, year);
    }
    Path out = board.resolve("built");
    build(board, year, out);
    Finished files =
        FinishedReports.read(FinishedReports.stems(List.of(out)).keySet().iterator().next())
            .orElseThrow();
    // The page is read twice, as in a build, which has the page that becomes the PDF besides.
    Finished atEnd =
        new Finished(
            files.values(),
            files.page(),
            files.page().map(page -> new Finished.Print(page, page)),
            Optional.empty(),
            Optional.empty(),
            files.data(),
            Map.of(),
            Map.of());
    long[] auditing = new long[RUNS];
    long[] reading = new long[RUNS];
    AuditResult result = null;
    for (int run = 0; run < RUNS; run++) {
      long start = cpu();
      result = new Audit(atEnd, Optional.empty()).result();
      auditing[run] = cpu() - start;
      start = cpu();
      new Audit(files, Optional.empty()).result();
      reading[run] = cpu() - start;
    }
    System.out.println(
        "| sample | profile | values | counts withheld or worked out | protecting, first ms"
            + " | later | audit, first | later | audit that reads the PDF, first | later |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    System.out.printf(
        "| %s %s | %s | %d | %d | %d | %d | %d | %d | %d | %d |%n",
        args[0],
        year,
        profile,
        new Audit(atEnd, Optional.empty()).values(),
        result.cells().size(),
        protecting[0],
        median(protecting),
        auditing[0],
        median(auditing),
        reading[0],
        median(reading));
  }

  /** In a process of its own, so that no class of the audit is loaded here. */
  private static void build(Path board, String year, Path out)
      throws IOException, InterruptedException {
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                year,
                "--board",
                board.toString(),
                "--out",
                out.toString(),
                "--draft",
                "--quiet")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("the build ended with exit code " + code);
    }
  }

  /** Milliseconds from the step's beginning to that of the next, on the thread that runs them. */
  private static long protect(Path board, String year) {
    List<Long> times = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    new Preparation(
            new BoardFolder(board),
            step -> {
              steps.add(step);
              times.add(cpu());
            })
        .prepare(year, true);
    times.add(cpu());
    int at = steps.indexOf(PROTECTS);
    return times.get(at + 1) - times.get(at);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  private static long median(long[] times) {
    return Arrays.stream(times).skip(1).sorted().skip((RUNS - 1) / 2).findFirst().orElseThrow();
  }

  /** Sets the profile, whatever the sample says. */
  private static void report(Path file, String profile) throws IOException {
    String text = Files.readString(file);
    // What a board accepts is kept: without it a redesign would be sought for each such table.
    Files.writeString(
        file,
        profile.equals("none")
            ? text.replaceAll("(?m)^small-numbers:\\n(?:  .*\\n)*", "")
                + "\nsmall-numbers:\n  profile: none\n  because: for comparison\n"
            : text.replaceAll("(?m)^  profile: .*$", "  profile: " + profile));
  }

  private static Path copy(Path board) throws IOException {
    Path to = Files.createTempDirectory("lscb-bench").resolve(board.getFileName());
    try (Stream<Path> files = Files.walk(board)) {
      for (Path file : files.filter(one -> !one.toString().contains("/out")).toList()) {
        Path target = to.resolve(board.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
