package org.lscb.report.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Installs each package somewhere new, and builds a report with it. */
class PackagesIT {

  private static final Path PACKAGES = Path.of("target", "packages").toAbsolutePath();

  /** With the output of every part: the page, the PDF and the data. */
  private static final List<String> BUILD =
      List.of("build", "2016-17", "--board", "sample-data/lewisham", "--quiet", "--out", "out é");

  private static final String BROUGHT = "/usr/bin:/bin";

  @TempDir private static Path first;

  private static Map<String, byte[]> wanted;

  @TempDir private Path folder;

  /** The plain jar says what the others must say, byte for byte. */
  @BeforeAll
  static void buildWithTheJar() throws Exception {
    Path jar = Path.of("target", "lscb-report.jar").toAbsolutePath();
    Ran ran = build(first, environment(), java().toString(), "-jar", jar.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    wanted = files(first.resolve("out é"));
    assertThat(wanted.keySet()).anyMatch(one -> one.endsWith(".pdf")).hasSizeGreaterThan(10);
  }

  @Test
  void theZipRunsFromAFolderWithSpacesAndAccents() throws Exception {
    Path home = Files.createDirectories(folder.resolve("Zoë's (new) programs & more"));
    run(home, "unzip", "-q", file(".zip").toString());
    Path launcher = only(home).resolve("lscb-report");
    assertThatItBuilds(environment(), launcher.toString());
    assertThatItKnowsItsCommit(environment(), launcher.toString());
    assertThatItPreviews(environment(), launcher.toString());
    assertThatItRefusesAWrongMemory(launcher.toString());
  }

  @Test
  void theZipHoldsWhatWindowsNeeds() throws Exception {
    run(folder, "unzip", "-q", file(".zip").toString());
    Path home = only(folder);
    for (String name : List.of("lscb-report.cmd", "READ-ME.txt", "LICENSE.txt")) {
      String text = Files.readString(home.resolve(name));
      assertThat(text.replace("\r\n", "")).as(name).doesNotContain("\r", "\n", "${");
    }
    String cmd = Files.readString(home.resolve("lscb-report.cmd"), StandardCharsets.US_ASCII);
    assertThat(cmd).contains("%~dp0lib", "\"@%lib%\\start-options\"", " %*");
    assertThat(Files.readString(home.resolve("install.html")))
        .contains("<h1>", "<h2>", "<li>", "lang=\"en-GB\"");
    assertThat(Files.readString(home.resolve("for-the-it-department.html")))
        .contains("<h1>", "<table>", "lang=\"en-GB\"");
    assertThat(home.resolve("man/lscb-report-build.1")).exists();
    assertThat(home.resolve("completions/_lscb-report")).exists();
    assertThat(home.resolve("lib/start-options"))
        .hasSameTextualContentAs(Path.of("src/packages/start-options"));
  }

  @Test
  void theDebianPackageIsInstalledRunAndRemoved() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")), "this is not Debian");
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
    Files.createDirectories(root.resolve("var/lib/dpkg/info"));
    Files.createFile(root.resolve("var/lib/dpkg/status"));
    List<String> dpkg =
        List.of("dpkg", "--root=" + root, "--force-not-root", "--log=" + folder.resolve("log"));
    // Java is another package, and the root is empty.
    run(folder, dpkg, "--force-depends", "--install", file("_all.deb").toString());
    assertThatItBuilds(environment(), root.resolve("usr/bin/lscb-report").toString());
    assertThatItKnowsItsCommit(environment(), root.resolve("usr/bin/lscb-report").toString());
    for (String installed :
        List.of(
            "man/man1/lscb-report-new-year.1.gz",
            "bash-completion/completions/lscb-report",
            "zsh/vendor-completions/_lscb-report",
            "fish/vendor_completions.d/lscb-report.fish",
            "doc/lscb-report/copyright",
            "doc/lscb-report/sbom.json")) {
      assertThat(root.resolve("usr/share").resolve(installed)).isRegularFile();
    }
    run(folder, dpkg, "--purge", "lscb-report");
    assertThat(root.resolve("usr")).doesNotExist();
  }

  @Test
  void theProgramWithAJavaOfItsOwnNeedsNone() throws Exception {
    run(folder, "tar", "xzf", file(".tar.gz").toString());
    Map<String, String> bare = Map.of("PATH", "/nowhere", "LC_ALL", "C.UTF-8");
    String program = folder.resolve("lscb-report/bin/lscb-report").toString();
    assertThatItBuilds(bare, program);
    assertThatItKnowsItsCommit(bare, program);
    assertThatItPreviews(bare, program);
    // The libraries that lie beside the program are found there too.
    List<String> more =
        List.of(
            "build",
            "--board",
            "sample-data/lewisham",
            "--out",
            "checked",
            "--check",
            "--format",
            "html,docx");
    Ran checked = Ran.in(folder, bare, joined(List.of(program), more));
    assertThat(checked.code()).as(checked.said()).isZero();
    assertThat(files(folder.resolve("checked")).keySet()).anyMatch(one -> one.endsWith(".docx"));
    assertThat(checked.said()).doesNotContain("library-missing");
  }

  @Test
  void theContainerHoldsAllThatItNeeds() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root may change its root");
    Path image = Files.createDirectory(folder.resolve("image"));
    Path root = Files.createDirectory(folder.resolve("root"));
    run(image, "tar", "xf", file("-container.tar").toString());
    JsonMapper json = new JsonMapper();
    JsonNode manifest = json.readTree(image.resolve("manifest.json")).get(0);
    for (JsonNode layer : manifest.get("Layers")) {
      run(
          root,
          "tar",
          "--warning=no-unknown-keyword",
          "-xzf",
          image.resolve(layer.asString()).toString());
    }
    JsonNode config = json.readTree(image.resolve(manifest.get("Config").asString())).get("config");
    assertThat(config.get("WorkingDir").asString()).isEqualTo("/work");
    assertThat(config.get("User").asString()).isEqualTo("1000:1000");
    assertThat(root.resolve("bin")).doesNotExist();
    // Its own Java finds its libraries through /proc, which this root has not.
    Map<String, String> environment =
        Map.of("LC_ALL", "C.UTF-8", "LD_LIBRARY_PATH", "/opt/lscb-report/runtime/lib");
    String[] command =
        Stream.concat(
                Stream.of("/usr/sbin/chroot", "--userspec=1000:1000", root.toString()),
                config.get("Entrypoint").valueStream().map(JsonNode::asString))
            .toArray(String[]::new);
    Path work = Files.createDirectories(root.resolve("work"));
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxrwxrwx"));
    // The program begins in the root itself, not in /work.
    List<String> arguments =
        List.of("build", "2016-17", "--board", "/work/sample-data/lewisham", "--quiet");
    Ran ran = Ran.in(folder, environment, joined(List.of(command), arguments));
    assertThat(ran.code()).as(ran.said()).isZero();
    assertEqualTo(files(work.resolve("sample-data/lewisham/2016-17/out")));
  }

  @Test
  void theListOfPartsNamesWhatIsPacked() throws Exception {
    JsonNode sbom = new JsonMapper().readTree(file("-sbom.json"));
    assertThat(sbom.get("bomFormat").asString()).isEqualTo("CycloneDX");
    List<String> names =
        sbom.get("components").valueStream().map(one -> one.get("name").asString()).toList();
    assertThat(names)
        .contains("picocli", "freemarker", "pdfbox", "jfreechart", "validation-model")
        .doesNotContain("junit-jupiter", "archunit");
    for (Path library : listed(Path.of("target", "libraries"))) {
      String name = library.getFileName().toString();
      assertThat(names).anyMatch(one -> name.startsWith(one + "-"));
    }
    assertThat(sbom.get("components").valueStream())
        .allMatch(one -> one.has("hashes") && one.has("purl"));
  }

  @Test
  void theHashesAreThoseOfThePackages() throws Exception {
    run(PACKAGES, "sha256sum", "--check", "--strict", "SHA256SUMS");
    assertThat(Files.readAllLines(PACKAGES.resolve("SHA256SUMS")))
        .hasSize(listed(PACKAGES).size() - 1);
  }

  private void assertThatItBuilds(Map<String, String> environment, String program)
      throws Exception {
    Ran ran = build(folder, environment, program);
    assertThat(ran.code()).as(ran.said()).isZero();
    assertEqualTo(files(folder.resolve("out é")));
  }

  private void assertThatItKnowsItsCommit(Map<String, String> environment, String program)
      throws Exception {
    Ran ran = Ran.in(folder, environment, List.of(program, "--version"));
    assertThat(ran.said()).matches("lscb-report \\d+(\\.\\d+)+ \\([0-9a-f]{7,}\\)\\R");
  }

  /** Until it says where the page is, and the page comes from there. */
  private void assertThatItRefusesAWrongMemory(String program) throws Exception {
    Map<String, String> environment = environment();
    environment.put("LSCB_MEMORY", "lots");
    Ran ran = Ran.in(folder, environment, List.of(program, "--version"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.said()).startsWith("error: LSCB_MEMORY is lots");
  }

  private void assertThatItPreviews(Map<String, String> environment, String program)
      throws Exception {
    ProcessBuilder preview =
        new ProcessBuilder(program, "preview", "2016-17", "--board", "sample-data/lewisham")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    preview.environment().clear();
    preview.environment().putAll(environment);
    Process process = preview.start();
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.contains("http://127.0.0.1:")) {
        said.append(line).append('\n');
        line = lines.readLine();
      }
      assertThat(line).as(said.toString()).isNotNull();
      HttpRequest page =
          HttpRequest.newBuilder(URI.create(line.substring(line.indexOf("http://")))).build();
      assertThat(HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).body())
          .contains("Preview of ", "Lewisham");
    } finally {
      // The launchers run Java in their place or below them.
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  private static void assertEqualTo(Map<String, byte[]> built) {
    assertThat(built.keySet()).isEqualTo(wanted.keySet());
    built.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(wanted.get(name)));
  }

  private static Ran build(Path where, Map<String, String> environment, String... program)
      throws Exception {
    return Ran.in(where, environment, joined(List.of(program), BUILD));
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", BROUGHT);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static void run(Path where, String... command) throws Exception {
    run(where, List.of(), command);
  }

  private static void run(Path where, List<String> before, String... command) throws Exception {
    Map<String, String> environment = Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    Ran ran = Ran.in(where, environment, joined(before, List.of(command)));
    assertThat(ran.code()).as(ran.said()).isZero();
  }

  private static List<String> joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static Path file(String ending) throws IOException {
    return listed(PACKAGES).stream()
        .filter(one -> one.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static Path only(Path folder) throws IOException {
    assertThat(listed(folder)).hasSize(1);
    return listed(folder).get(0);
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        found.put(folder.relativize(one).toString(), Files.readAllBytes(one));
      }
    }
    return found;
  }
}
