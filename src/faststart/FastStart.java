import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the class archive that lets the program start faster, from real runs. Writes {@code
 * lscb-report.jsa} beside the jar, and {@code lscb-report.jsa.for}, which says for which Java it
 * is. Where Java cannot make an archive, it says so and leaves none.
 */
public final class FastStart {

  /** What people mostly do; the folder to write into follows the last word of a build. */
  private static final List<List<String>> RUNS =
      List.of(
          List.of("build", "2018-19", "--board", "sample-data/lambeth", "--out"),
          List.of("validate", "2018-19", "--board", "sample-data/lambeth"),
          List.of("--help"));

  private FastStart() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    Path archive = jar.resolveSibling("lscb-report.jsa");
    Path record = jar.resolveSibling("lscb-report.jsa.for");
    Files.deleteIfExists(archive);
    Files.deleteIfExists(record);
    Path work = Files.createTempDirectory("lscb-fast-start");
    try {
      if (makes(archive, jar, work)) {
        Files.writeString(record, identity());
        System.out.println("[INFO] fast start: archive made");
        return;
      }
    } finally {
      delete(work);
    }
    System.out.println("[WARNING] fast start: this Java makes no class archive; starts are slower");
  }

  /**
   * The runs write down which classes they load, and one more process lays them out. That takes
   * longer than to archive at the end of a run, but takes in what that leaves out: the code behind
   * lambdas, and what the next run loads.
   */
  private static boolean makes(Path archive, Path jar, Path work)
      throws IOException, InterruptedException {
    List<String> loaded = new ArrayList<>();
    for (List<String> run : RUNS) {
      // A class may have several equal lambdas, and each of them is wanted.
      List<String> further = loaded(jar, run, work);
      loaded.forEach(further::remove);
      loaded.addAll(further);
    }
    Path classes = Files.write(work.resolve("classes"), loaded);
    List<String> lay = java();
    lay.addAll(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes));
    lay.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-cp", jar.toString()));
    boolean made = !loaded.isEmpty() && ends(lay, work) && Files.exists(archive);
    if (!made) {
      Files.deleteIfExists(archive);
    }
    return made;
  }

  /** What a run loads; nothing where it fails. Newer versions of Java number the classes. */
  private static List<String> loaded(Path jar, List<String> run, Path work)
      throws IOException, InterruptedException {
    Path classes = work.resolve("classes");
    List<String> load = java();
    load.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    load.addAll(List.of("-XX:DumpLoadedClassList=" + classes, "-Djava.awt.headless=true"));
    load.addAll(List.of("-Dorg.freemarker.loggerLibrary=none", "-jar", jar.toString()));
    load.addAll(run);
    if (run.get(run.size() - 1).equals("--out")) {
      load.add(work.toString());
    }
    return ends(load, work)
        ? Files.readAllLines(classes).stream()
            .map(one -> one.replaceFirst(" id: .*", ""))
            .collect(Collectors.toCollection(ArrayList::new))
        : new ArrayList<>();
  }

  private static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    return command;
  }

  private static boolean ends(List<String> command, Path work)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("log").toFile())
            .start();
    int code = process.waitFor();
    if (code != 0) {
      System.out.println("[INFO] fast start: `" + command.get(3) + "` ended with " + code);
    }
    return code == 0;
  }

  /** The same lines that the launcher puts together to see whether the archive fits. */
  private static String identity() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    Path release = home.resolve("release");
    String java = Files.exists(release) ? Files.readString(release) : "";
    return home + "\n" + java;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
