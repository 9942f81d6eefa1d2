import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the program with a Java of its own, for the system that this runs on: for people who have
 * none, and, on Linux, with the system's libraries that it needs and nothing else, for a container.
 */
public final class OwnRuntime {

  /**
   * What the program and the checkers use. The middle ones are found at run time: file systems in
   * jars, and the texts of dates and numbers in British English.
   */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.naming,java.net.http,java.sql,java.xml,"
          + "jdk.zipfs,jdk.localedata,jdk.charsets,"
          + "jdk.httpserver,jdk.management,jdk.unsupported";

  /** Parts of Java that draw on a screen or make a sound: they need libraries that servers lack. */
  private static final Pattern SCREEN =
      Pattern.compile("lib(awt_xawt|splashscreen|jawt|jsound)\\..*");

  private static final Pattern LIBRARY = Pattern.compile("(?:=> |^\\s*)(/\\S+) \\(0x");

  private final Path parts;
  private final Path work;
  private final boolean linux = System.getProperty("os.name").startsWith("Linux");
  private final boolean windows = System.getProperty("os.name").startsWith("Windows");

  private OwnRuntime(Path parts, Path work) {
    this.parts = parts;
    this.work = work;
  }

  /**
   * Takes the folder with the packages' common parts, the version, and the folder to make: with the
   * folders {@code app} and, on Linux, {@code container} in it.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[2]).toAbsolutePath();
    delete(work);
    Files.createDirectories(work);
    OwnRuntime own = new OwnRuntime(Path.of(args[0]).toAbsolutePath(), work);
    own.runtime();
    own.application(args[1]);
    if (own.linux) {
      own.container();
    }
  }

  /** Without an archive of classes: it would start 5% faster, but no two builds would be equal. */
  private void runtime() throws IOException {
    run(
        "jlink",
        List.of(
            "--output",
            work.resolve("runtime").toString(),
            "--add-modules",
            MODULES,
            "--include-locales=en-GB",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages"));
    if (linux) {
      try (Stream<Path> files = Files.list(work.resolve("runtime/lib"))) {
        for (Path one : files.toList()) {
          if (SCREEN.matcher(one.getFileName().toString()).matches()) {
            Files.delete(one);
          }
        }
      }
    }
  }

  private void application(String version) throws IOException {
    Path input = Files.createDirectories(work.resolve("input"));
    Files.copy(parts.resolve("lib/lscb-report.jar"), input.resolve("lscb-report.jar"));
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--type", "app-image", "--name", "lscb-report"));
    words.addAll(List.of("--app-version", version, "--dest", work.resolve("app").toString()));
    words.addAll(List.of("--runtime-image", work.resolve("runtime").toString()));
    words.addAll(List.of("--input", input.toString(), "--main-jar", "lscb-report.jar"));
    words.addAll(List.of("--main-class", "org.lscb.report.cli.Main"));
    for (String option : Files.readAllLines(parts.resolve("lib/start-options"))) {
      if (!option.startsWith("#")) {
        words.addAll(List.of("--java-options", option));
      }
    }
    words.addAll(List.of("--java-options", "-Xbootclasspath/a:$APPDIR/lscb-report.jar"));
    if (windows) {
      words.add("--win-console");
    }
    run("jpackage", words);
    try (Stream<Path> files = Files.walk(work.resolve("app"))) {
      Path jar = files.filter(one -> one.endsWith("lscb-report.jar")).findFirst().orElseThrow();
      // Not before: jpackage would put each of them into the class path.
      copy(parts.resolve("lib/libraries"), jar.resolveSibling("libraries"));
    }
    delete(input);
  }

  /** The files of a system that has nothing but the program. */
  private void container() throws IOException, InterruptedException {
    Path root = Files.createDirectories(work.resolve("container"));
    Path home = root.resolve("opt/lscb-report");
    copy(work.resolve("runtime"), home.resolve("runtime"));
    copy(parts.resolve("lib"), home.resolve("lib"));
    Files.createDirectories(root.resolve("tmp"));
    Files.createDirectories(root.resolve("work"));
    Set<Path> libraries = new TreeSet<>();
    List<Path> binaries;
    try (Stream<Path> files = Files.walk(home)) {
      binaries =
          files
              .filter(Files::isRegularFile)
              .filter(one -> one.toString().endsWith(".so") || Files.isExecutable(one))
              .toList();
    }
    for (Path binary : binaries) {
      String said = start(List.of("ldd", binary.toString()));
      said.lines()
          .map(LIBRARY::matcher)
          .filter(Matcher::find)
          .map(one -> Path.of(one.group(1)))
          .filter(one -> !one.startsWith(work))
          .forEach(libraries::add);
    }
    for (Path library : libraries) {
      Path target = root.resolve(library.toString().substring(1));
      Files.createDirectories(target.getParent());
      Files.copy(library.toRealPath(), target);
    }
    // Java names files by the locale: without one, names with accents could not be written.
    for (String locale : List.of("usr/lib/locale/C.utf8", "usr/lib/locale/C.UTF-8")) {
      if (Files.isDirectory(Path.of("/", locale))) {
        copy(Path.of("/", locale), root.resolve(locale));
      }
    }
  }

  private static void run(String tool, List<String> words) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IOException("this Java has no " + tool))
            .run(writer, writer, words.toArray(String[]::new));
    if (code != 0) {
      throw new IOException(tool + " ended with " + code + ": " + said);
    }
  }

  private static String start(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0 && !said.contains("not a dynamic executable")) {
      throw new IOException(command + " ended with " + code + ": " + said);
    }
    return said;
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              one -> {
                try {
                  Files.delete(one);
                } catch (IOException held) {
                  throw new UncheckedIOException(held);
                }
              });
    }
  }
}
