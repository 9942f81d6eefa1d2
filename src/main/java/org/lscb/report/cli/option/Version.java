package org.lscb.report.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;

/** The program's version, with the commit it was built from where that is known. */
public final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties about = about();
    String commit = about.getProperty("commit");
    String version = "lscb-report " + about.getProperty("version");
    return new String[] {commit.isEmpty() ? version : version + " (" + commit + ")"};
  }

  /** The number alone, as in 1.0.0. */
  public static String number() {
    try {
      return about().getProperty("version");
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** The program, its commit and its libraries with their versions, and the Java that runs it. */
  public static Map<String, String> tools() throws IOException {
    Properties about = about();
    Map<String, String> tools = new LinkedHashMap<>();
    tools.put("lscb-report", about.getProperty("version"));
    String commit = about.getProperty("commit");
    tools.put("lscb-report's commit", commit.isEmpty() ? "not known" : commit);
    for (String library : about.getProperty("libraries").split(", ")) {
      int space = library.indexOf(' ');
      tools.put(library.substring(0, space), library.substring(space + 1));
    }
    tools.put("Java", System.getProperty("java.runtime.version"));
    return tools;
  }

  private static Properties about() throws IOException {
    Properties about = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("about.properties")) {
      about.load(in);
    }
    return about;
  }
}
