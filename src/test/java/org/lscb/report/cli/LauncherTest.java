package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher with a Java and a Maven that only say how they were called. */
@EnabledIf("hasShell")
class LauncherTest {

  private static final Instant LONG_AGO = Instant.parse("2019-04-01T00:00:00Z");
  private static final Instant LATER = LONG_AGO.plusSeconds(60);
  private static final String MAIN = "org.lscb.report.cli.Main";

  @TempDir private Path folder;
  private Path root;
  private Path tools;
  private Path javaHome;
  private Path jar;

  static boolean hasShell() {
    return Files.isExecutable(Path.of("/bin/sh"));
  }

  @BeforeEach
  void standInProject() throws IOException {
    root = Files.createDirectories(folder.resolve("Zoë's board, copy é"));
    Files.copy(Path.of("lscb-report"), root.resolve("lscb-report"));
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("cat", "find", "mkdir", "readlink", "sed")) {
      script(tools.resolve(tool), "exec " + realTool(tool) + " \"$@\"");
    }
    javaHome = standInJava("jdk", "17.0.15");
    script(
        tools.resolve("mvn"),
        "echo \"mvn $*\" >>\"$LOG\"; mkdir -p \"${4%/*}/target\";"
            + " echo jar >\"${4%/*}/target/lscb-report.jar\"");
    Files.createDirectories(root.resolve("src/main"));
    Files.createDirectories(root.resolve("src/faststart"));
    Files.createDirectories(root.resolve("templates"));
    Files.createFile(root.resolve("pom.xml"));
    Files.createDirectories(root.resolve("target"));
    jar = Files.writeString(root.resolve("target/lscb-report.jar"), "jar\n");
    for (String part : List.of("pom.xml", "src/main", "src/faststart", "templates")) {
      age(root.resolve(part), LONG_AGO);
    }
    age(jar, LATER);
  }

  @Test
  void runsTheJarWithTheArgumentsAsTheyAre() throws Exception {
    Run run = launch("build", "2018-19", "--board", "my board é", "");
    assertThat(run.code()).isZero();
    assertThat(run.words())
        .containsSubsequence(
            "-Xbootclasspath/a:" + jar.toRealPath(),
            "-cp",
            jar.toRealPath().toString(),
            MAIN,
            "build",
            "2018-19",
            "--board",
            "my board é",
            "")
        .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g");
    assertThat(run.maven()).isEmpty();
  }

  @Test
  void buildsTheJarWhenItIsMissing() throws Exception {
    Files.delete(jar);
    Run run = launch("--help");
    assertThat(run.code()).isZero();
    assertThat(run.maven()).hasSize(1).first().asString().contains("-DskipTests", "package");
    assertThat(run.err()).startsWith("building lscb-report");
    assertThat(run.words()).contains(MAIN);
  }

  @Test
  void buildsTheJarWhenAnySourceIsNewer() throws Exception {
    for (String part : List.of("pom.xml", "src/main/java/A.java", "templates/report.ftlh")) {
      Path source = root.resolve(part);
      Files.createDirectories(source.getParent());
      Files.writeString(source, "changed");
      age(source, LATER.plusSeconds(60));
      assertThat(launch("--help").maven()).as(part).isNotEmpty();
      age(source, LONG_AGO);
      age(jar, LATER);
    }
  }

  @Test
  void failedBuildShowsWhatMavenSaidAndRunsNothing() throws Exception {
    Files.delete(jar);
    script(tools.resolve("mvn"), "echo 'A.java:1: no such type'; exit 1");
    Run run = launch("--help");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("A.java:1: no such type", "error: lscb-report could not be");
    assertThat(run.words()).doesNotContain(MAIN);
  }

  @Test
  void worksThroughLinksFromAnyFolder() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("my bin"));
    Path first = Files.createSymbolicLink(bin.resolve("first"), root.resolve("lscb-report"));
    Path second = Files.createSymbolicLink(bin.resolve("second"), first.getFileName());
    Run run = launchFrom(bin, second.toString(), Map.of(), "--help");
    assertThat(run.words()).contains("-Xbootclasspath/a:" + jar.toRealPath());
  }

  @Test
  void worksWithRelativePath() throws Exception {
    Run run = launchFrom(root.resolve("templates"), "../lscb-report", Map.of(), "--help");
    assertThat(run.words()).contains("-Xbootclasspath/a:" + jar.toRealPath());
  }

  @Test
  void archiveIsUsedWhenJavaAndJarFit() throws Exception {
    Path archive = writeArchive();
    assertThat(launch("--help").words()).contains("-XX:SharedArchiveFile=" + archive.toRealPath());
  }

  @Test
  void checksOfABoardHaveTheirOwnArchive() throws Exception {
    writeArchive();
    assertThat(launch("validate").words()).noneMatch(word -> word.contains("SharedArchiveFile"));
    Path own = writeArchive("lscb-validate");
    assertThat(launch("validate").words()).contains("-XX:SharedArchiveFile=" + own.toRealPath());
  }

  @Test
  void archiveOfAnotherJavaIsNotUsed() throws Exception {
    writeArchive();
    Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"17.0.16\"\n");
    assertThat(launch("--help").words()).noneMatch(word -> word.contains("SharedArchiveFile"));
  }

  @Test
  void archiveOlderThanTheJarIsNotUsed() throws Exception {
    writeArchive();
    age(jar, LATER.plusSeconds(600));
    assertThat(launch("--help").words()).noneMatch(word -> word.contains("SharedArchiveFile"));
  }

  @Test
  void archiveWithoutRecordIsNotUsed() throws Exception {
    Files.delete(root.resolve(writeArchive() + ".for"));
    Run run = launch("--help");
    assertThat(run.words()).noneMatch(word -> word.contains("SharedArchiveFile"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void missingJavaIsSaid() throws Exception {
    Run run = launchWith(Map.of("JAVA_HOME", ""), "--help");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("error: Java is missing\n  = help: install a JDK");
  }

  @Test
  void javaOnThePathIsUsedWithoutJavaHome() throws Exception {
    Files.createSymbolicLink(tools.resolve("java"), Path.of("../jdk/bin/java"));
    assertThat(launchWith(Map.of("JAVA_HOME", ""), "--help").words()).contains(MAIN);
  }

  @Test
  void wrongJavaHomeIsSaid() throws Exception {
    Run run = launchWith(Map.of("JAVA_HOME", folder.resolve("nothing").toString()), "--help");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("JAVA_HOME is " + folder.resolve("nothing"));
  }

  @Test
  void tooOldJavaIsSaid() throws Exception {
    for (String version : List.of("11.0.2", "1.8.0_312")) {
      Path old = standInJava("jdk-" + version, version);
      Run run = launchWith(Map.of("JAVA_HOME", old.toString()), "--help");
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).contains("too old", "17 or newer");
    }
  }

  @Test
  void missingMavenIsSaidOnlyWhenItIsNeeded() throws Exception {
    Files.delete(tools.resolve("mvn"));
    assertThat(launch("--help").code()).isZero();
    Files.delete(jar);
    Run run = launch("--help");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Maven is missing");
  }

  @Test
  void localeWithoutAccentsIsReplaced() throws Exception {
    assertThat(launchWith(Map.of("LC_ALL", "C"), "x").words()).contains("LC_ALL=C.UTF-8");
    assertThat(launchWith(Map.of("LC_ALL", "de_DE.UTF-8"), "x").words())
        .contains("LC_ALL=de_DE.UTF-8");
  }

  @Test
  void memoryCanBeChosen() throws Exception {
    assertThat(launchWith(Map.of("LSCB_MEMORY", "2g"), "x").words()).contains("-Xmx2g");
    assertThat(launchWith(Map.of("LSCB_MEMORY", "64M"), "x").words()).contains("-Xmx64M");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lots", "2", "63m", "0g", "-1g", "08g", "1.5g", "2gb", "2 g", "999999g", "g"})
  void memoryThatIsNoneIsRefusedInOurWords(String memory) throws Exception {
    Run run = launchWith(Map.of("LSCB_MEMORY", memory), "x");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "error: LSCB_MEMORY is %s, which is no size of 64m or more\n".formatted(memory)
                + "  = help: write megabytes or gigabytes, such as 512m or 2g, or unset it\n");
  }

  @Test
  void packagedProgramsStartJavaWithTheSameOptions() throws Exception {
    List<String> shared =
        Files.readAllLines(Path.of("src", "packages", "start-options")).stream()
            .filter(one -> !one.startsWith("#"))
            .toList();
    List<String> words = launch("build").words();
    assertThat(words.subList(0, words.indexOf(MAIN)))
        .filteredOn(one -> one.matches("-[XD].*") && !one.matches("-Xmx.*|-Xbootclasspath.*"))
        .hasSameElementsAs(shared);
  }

  private Path writeArchive() throws IOException {
    return writeArchive("lscb-report");
  }

  private Path writeArchive(String name) throws IOException {
    Path archive = Files.writeString(root.resolve("target/" + name + ".jsa"), "archive");
    String release = Files.readString(javaHome.resolve("release"));
    Files.writeString(
        root.resolve("target/" + name + ".jsa.for"), javaHome.toRealPath() + "\n" + release);
    age(archive, LATER.plusSeconds(1));
    return archive;
  }

  private Path standInJava(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS=\"x\"\n");
    script(
        home.resolve("bin/java"), "for one in \"LC_ALL=$LC_ALL\" \"$@\"; do echo \"$one\"; done");
    script(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  private Run launch(String... args) throws IOException, InterruptedException {
    return launchWith(Map.of(), args);
  }

  private Run launchWith(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return launchFrom(folder, root.resolve("lscb-report").toString(), environment, args);
  }

  private Run launchFrom(
      Path where, String launcher, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Path log = folder.resolve("maven.txt");
    Files.deleteIfExists(log);
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("LOG", log.toString());
    builder.environment().putAll(environment);
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(
        code,
        Files.readAllLines(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8),
        Files.exists(log) ? Files.readAllLines(log, StandardCharsets.UTF_8) : List.of());
  }

  /** What the stand-in Java was given, what was said, and the calls of Maven. */
  private record Run(int code, List<String> words, String err, List<String> maven) {}

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path realTool(String name) {
    Path inBin = Path.of("/bin", name);
    return Files.exists(inBin) ? inBin : Path.of("/usr/bin", name);
  }

  private static void age(Path file, Instant time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
