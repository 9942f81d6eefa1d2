package org.lscb.report.manual;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Explanation;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Misfit;

/** Writes what every problem means, grouped as the lists of problems are. */
final class ProblemPages {

  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "org", "lscb", "report", "diagnostic");

  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "lscb", "report", "diagnostic");

  private static final int MOST_GAPS = 10;

  /** A heading of a list, or one of its constants. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^ {2}(?:// ---- (?:([a-z.]+): )?(.+)|([A-Z][A-Z0-9_]+)\\(Severity\\.)");

  private final Properties wording = new Properties();

  ProblemPages() throws IOException {
    try (Reader in =
        Files.newBufferedReader(RESOURCES.resolve("problems.properties"), StandardCharsets.UTF_8)) {
      wording.load(in);
    }
  }

  /** By the names of the files, the page that leads to the others first. */
  Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    Page index =
        new Page("Problems")
            .paragraph(
                "Everything that the program can find wrong, in the order in which it looks."
                    + " An error stops a report, a warning does not, a note only tells. In a"
                    + " message, … stands for words of your files. The same at the command line:")
            .code("", "lscb-report validate --explain adds-up");
    for (Group group : groups()) {
      List<String> links =
          group.kinds().stream()
              .map(one -> "[%s](problems/%s.md#%1$s)".formatted(one.code(), group.file()))
              .toList();
      index.heading(ShapePage.capital(group.title())).list(links);
      pages.put("problems/" + group.file() + ".md", page(group));
    }
    pages.put("problems.md", index.write());
    return pages;
  }

  private String page(Group group) {
    Page page = new Page(ShapePage.capital(group.title()));
    page.paragraph("[All problems](../problems.md)");
    for (Kind kind : group.kinds()) {
      page.heading(kind.code());
      String severity = kind.severity().name().toLowerCase(Locale.ROOT);
      page.paragraph("**" + ShapePage.capital(severity) + "**: " + said(kind.code()) + ".");
      page.paragraph("What to do: " + said(kind.code() + ".help") + ".");
      Explanation explanation = Explanation.of(kind);
      page.paragraph(ShapeWords.plain(explanation.text()));
      page.paragraph("Wrong:").code("", seen(explanation.wrong()));
      page.paragraph("Right:").code("", seen(explanation.right()));
    }
    return page.write();
  }

  /** What is said of a problem, with a mark where words of the file stand. */
  private String said(String key) {
    Object[] gaps = Collections.nCopies(MOST_GAPS, "…").toArray();
    String said = new MessageFormat(wording.getProperty(key), Locale.UK).format(gaps);
    return ShapeWords.plain(said);
  }

  /** What cannot be seen, by its number. */
  private static String seen(String lines) {
    return Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n]]")
        .matcher(lines)
        .replaceAll(one -> "\\\\u%04X".formatted((int) one.group().charAt(0)));
  }

  private static List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    Matcher line = LINE.matcher(SampleFile.read(SOURCES.resolve("Problem.java")));
    while (line.find()) {
      if (line.group(2) != null) {
        String file = line.group(1) == null ? line.group(2) : line.group(1);
        groups.add(new Group(file.replace('.', '-'), line.group(2), new ArrayList<>()));
      } else {
        groups.get(groups.size() - 1).kinds().add(Kind.of(line.group(3)).orElseThrow());
      }
    }
    groups.add(new Group("import", "a spreadsheet cannot be imported", List.of(Misfit.values())));
    groups.add(new Group("finished-files", "a finished file is not right", List.of(Flaw.values())));
    return groups;
  }

  /** Problems that stand together in their list. */
  private record Group(String file, String title, List<Kind> kinds) {}
}
