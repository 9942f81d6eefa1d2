package org.lscb.report.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, for what one process cannot show. */
final class ForkedProgram {

  private final List<String> settings;
  private final Path workingFolder;

  /**
   * A program that is not running yet.
   *
   * @param settings of the Java that runs it, such as {@code -Duser.language=tr}
   */
  ForkedProgram(Path workingFolder, String... settings) {
    this.workingFolder = workingFolder;
    this.settings = List.of(settings);
  }

  /** What became of a run. */
  record Ended(int code, String out, String err) {}

  /** Begins a run; its two outputs are pipes. */
  Process start(Map<String, String> environment, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
    command.addAll(List.of("-Djava.awt.headless=true", "-Dorg.freemarker.loggerLibrary=none"));
    command.addAll(settings);
    command.addAll(List.of("-cp", classPath(), "org.lscb.report.cli.Main"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs to the end. */
  Ended run(List<String> arguments) throws IOException, InterruptedException {
    Process process = start(Map.of(), arguments);
    // Small enough for the pipe: problems and progress of one build.
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  private static String classPath() {
    String tests = System.getProperty("surefire.test.class.path");
    String all = tests == null ? System.getProperty("java.class.path") : tests;
    List<String> absolute = new ArrayList<>();
    for (String part : all.split(java.io.File.pathSeparator)) {
      absolute.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, absolute);
  }
}
