package org.lscb.report.build.evidence;

import java.util.List;
import java.util.Map;
import org.lscb.report.document.Report;

/**
 * What is known about a report that was built.
 *
 * @param cover of the report
 * @param draft whether it is a draft
 * @param tools the versions of what built and checked it, by name, in order
 * @param files all files of the report
 * @param checks what machines looked at
 */
record Evidence(
    Report.Cover cover,
    boolean draft,
    Map<String, String> tools,
    List<HashedFile> files,
    List<Check> checks) {

  /** Copies the lists; the tools keep their order. */
  Evidence {
    files = List.copyOf(files);
    checks = List.copyOf(checks);
  }

  /**
   * A file of the report.
   *
   * @param path below the output folder
   * @param bytes how long it is
   * @param sha256 in hexadecimal
   */
  record HashedFile(String path, long bytes, String sha256) {}

  /**
   * What a machine said of a file.
   *
   * @param by whose check it is
   * @param what it looks for
   * @param file of the report
   * @param findings how often each problem was found, by its code; no word of the report
   */
  record Check(String by, String what, String file, Result result, Map<String, Long> findings) {}

  /** How a check ended. */
  enum Result {
    /** Nothing was found. */
    PASSED("passed"),
    /** Something that a person should look at. */
    ADVISED("passed, with advice"),
    /** Something is wrong. */
    FAILED("failed"),
    /** The checker is not there, or belongs to the tests of the program. */
    NOT_RUN("not run");

    private final String words;

    Result(String words) {
      this.words = words;
    }

    /** As people read it. */
    String words() {
      return words;
    }
  }

  /** The name of the report in a line. */
  String title() {
    return cover.board() + ": " + cover.title() + " " + cover.year();
  }

  /** The checks that ended in this way. */
  List<Check> with(Result result) {
    return checks.stream().filter(one -> one.result() == result).toList();
  }
}
