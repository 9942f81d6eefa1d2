package org.lscb.report.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;

/** The program's version, with the commit it was built from where that is known. */
final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties about = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("about.properties")) {
      about.load(in);
    }
    String commit = about.getProperty("commit");
    String version = "lscb-report " + about.getProperty("version");
    return new String[] {commit.isEmpty() ? version : version + " (" + commit + ")"};
  }
}
