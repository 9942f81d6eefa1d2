package org.lscb.report.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lscb.report.build.Preparation;
import org.lscb.report.cli.Launch;
import org.lscb.report.document.Report;
import org.lscb.report.project.BoardFolder;

/** The sample boards, each built once for all tests of a run. */
public enum Sample {
  LAMBETH("lambeth", "2018-19", "training"),
  LEWISHAM("lewisham", "2016-17", "allegations"),
  TRI_BOROUGH("tri-borough", "2016-17", "budget"),
  WANDSWORTH("wandsworth", "2018-19", "statutory-reporting"),
  LONDON("london", "2010-11", "advisers"),
  LARKMOUTH("larkmouth", "2025-26", "finance");

  private static final Map<String, Built> BUILT = new ConcurrentHashMap<>();

  private final String board;
  private final String year;
  private final String chapter;

  Sample(String board, String year, String chapter) {
    this.board = board;
    this.year = year;
    this.chapter = chapter;
  }

  /** How a sample is built. */
  public enum Edition {
    WHOLE,
    ONE_CHAPTER,
    DRAFT,
    LARGE_PRINT,
    SHORT,
    WORD
  }

  String year() {
    return year;
  }

  String chapter() {
    return chapter;
  }

  /** Whether the chapter that is built alone calls no note. */
  boolean hasNoNotes() {
    return this == TRI_BOROUGH || this == LONDON || this == LARKMOUTH;
  }

  Path folder() {
    return Path.of("sample-data", board).toAbsolutePath();
  }

  /** The outputs of an edition, built now or by an earlier test. */
  public Built built(Edition edition) {
    return BUILT.computeIfAbsent(name() + edition, key -> build(edition));
  }

  /** The outputs of the whole report. */
  public Built whole() {
    return built(Edition.WHOLE);
  }

  /** The report as it is handed to the templates. */
  Report report() {
    return new Preparation(new BoardFolder(folder()), step -> {})
        .prepare(year, false)
        .report()
        .orElseThrow();
  }

  private Built build(Edition edition) {
    Path out = Built.own().resolve(board).resolve(edition.name().toLowerCase(Locale.ROOT));
    List<String> args = new ArrayList<>();
    args.addAll(List.of("build", year, "--board", folder().toString(), "--out", out.toString()));
    String stem = board + "-annual-report-" + year;
    if (edition == Edition.ONE_CHAPTER) {
      args.addAll(List.of("--chapter", chapter));
      stem += "-" + chapter;
    } else if (edition == Edition.DRAFT) {
      args.add("--draft");
    } else if (edition == Edition.LARGE_PRINT) {
      args.addAll(List.of("--edition", "large-print"));
      stem += "-large-print";
    } else if (edition == Edition.SHORT) {
      args.addAll(List.of("--edition", "short"));
      stem += "-short";
    } else if (edition == Edition.WORD) {
      args.addAll(List.of("--format", "html,docx,data"));
    }
    // What an earlier run of the tests left is no output of this one.
    Built.delete(out);
    return new Built(out, stem, Launch.of(args.toArray(String[]::new)));
  }
}
