package org.lscb.report.cli.building;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.document.imprint.OpenDataNames;

/** Says which files a build has written. */
public final class WrittenFiles {

  private WrittenFiles() {}

  /** Names the reports, and counts the rest. */
  public static void tell(List<Path> written, PrintWriter to) {
    Path here = Path.of("").toAbsolutePath();
    Map<String, Integer> folders = new TreeMap<>();
    for (Path path : written) {
      Path absolute = path.toAbsolutePath().normalize();
      String name = (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
      String folder = absolute.getParent().getFileName().toString();
      if (folder.matches("(fragments|charts)(-.*)?")) {
        folders.merge(
            name.substring(0, name.lastIndexOf(absolute.getFileName().toString())),
            1,
            Integer::sum);
      } else if (name.matches(".*\\.(html|pdf|docx)") || name.endsWith("values.json")) {
        to.println("wrote " + name);
      }
    }
    folders.forEach((folder, count) -> to.println("wrote " + count + " files into " + folder));
    long files = written.stream().filter(one -> one.toString().endsWith(".csv")).count();
    if (files > 0) {
      to.println("wrote " + files + " data files beside values.json");
      boolean open =
          written.stream()
              .anyMatch(one -> one.getFileName().toString().startsWith(OpenDataNames.PREFIX));
      if (!open) {
        to.println(
            "no open data: they need the codes of an area, `code` and `old-code` in board.yaml");
      }
    }
    to.flush();
  }
}
