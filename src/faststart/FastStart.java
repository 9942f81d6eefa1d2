import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the class archives that let the program start faster, from real runs. Writes {@code
 * lscb-report.jsa} beside the jar, and {@code lscb-report.jsa.for}, which says for which Java it
 * is; likewise {@code lscb-validate.jsa}, with less in it, as whatever lies between the classes
 * that are needed makes it slower. Where Java cannot make an archive, it says so and leaves none.
 */
public final class FastStart {

  /** What people mostly do; the folder to write into follows the last word of a build. */
  private static final Map<String, List<List<String>>> RUNS =
      Map.of(
          "lscb-report.jsa",
          List.of(
              List.of("build", "2018-19", "--board", "sample-data/lambeth", "--out"),
              List.of("validate", "2018-19", "--board", "sample-data/lambeth"),
              List.of("--help")),
          "lscb-validate.jsa",
          List.of(List.of("validate", "2018-19", "--board", "sample-data/lambeth")));

  private FastStart() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    for (String name : RUNS.keySet()) {
      make(jar.resolveSibling(name), jar);
    }
  }

  private static void make(Path archive, Path jar) throws IOException, InterruptedException {
    Path record = archive.resolveSibling(archive.getFileName() + ".for");
    Files.deleteIfExists(archive);
    Files.deleteIfExists(record);
    Path work = Files.createTempDirectory("lscb-fast-start");
    try {
      if (makes(archive, jar, work)) {
        Files.writeString(record, identity());
        System.out.println("[INFO] fast start: " + archive.getFileName() + " made");
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
    for (List<String> run : RUNS.get(archive.getFileName().toString())) {
      // A class may have several equal lambdas, and each of them is wanted.
      List<String> further = loaded(jar, run, work);
      loaded.forEach(further::remove);
      loaded.addAll(further);
    }
    Path classes = Files.write(work.resolve("classes"), loaded);
    List<String> lay = java();
    lay.addAll(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes));
    lay.add("-XX:SharedArchiveFile=" + archive);
    lay.addAll(path(jar));
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
    load.add("-Dorg.freemarker.loggerLibrary=none");
    load.addAll(path(jar));
    load.add("org.lscb.report.cli.Main");
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

  /** The jar's classes are loaded as the launcher has them loaded, or the archive would not fit. */
  private static List<String> path(Path jar) {
    return List.of("-Xbootclasspath/a:" + jar, "-cp", jar.toString());
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
