package org.lscb.report.diagnostic.format;

import java.util.function.Predicate;
import org.lscb.report.diagnostic.Severity;

/** The forms in which other programs read problems. */
public enum ResultFormat {
  /** One object, for programs of one's own. */
  JSON,
  /** SARIF 2.1.0, for code scanning and editors. */
  SARIF,
  /** Workflow commands, which GitHub shows beside the lines. */
  GITHUB,
  /** JUnit XML, which every CI server shows as test results. */
  JUNIT;

  /**
   * The findings in this form; lines end in \n.
   *
   * @param version the program's version
   * @param fails which gravities make the run fail
   */
  public String write(Findings findings, String version, Predicate<Severity> fails) {
    return switch (this) {
      case JSON -> new JsonList(version).write(findings, fails);
      case SARIF -> new SarifLog(version).write(findings);
      case GITHUB -> new WorkflowCommands().write(findings);
      case JUNIT -> new JunitReport().write(findings, fails);
    };
  }
}
